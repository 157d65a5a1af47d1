"""Text in the pages of this flavour: which characters its page format escapes, and tables."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ESCAPES: Mapping[int, str] = str.maketrans(
    {
        "&": "&amp;",
        "'": "&#39;",
        '"': "&quot;",
        "<": "&lt;",
        ">": "&gt;",
        "`": "&#x60;",
        "=": "&#x3D;",
    }
)


def cell(text: str | None) -> str:
    """Text inside a table or a heading that the format escapes as HTML; nothing when absent."""
    return "" if text is None else text.translate(_ESCAPES)


# Controls, bidirectional overrides and what else may not be seen (CVE-2021-42574).
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_LIVE_LINK = re.compile(r"(\]\s*[(:]\s*<?\s*)(?:javascript|vbscript|data)\s*:", re.IGNORECASE)


def in_fence(text: str) -> str:
    """Text of the document in a comment of a sample: one line, nothing unseen, no end of fence."""
    text = _UNSEEN.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
    return text.replace("```", "` ` `")


def harmless(text: str) -> str:
    """Text of the document that a page shows as it is, without live HTML, without links that run
    code, and with unseen characters spelled out."""
    text = _UNSEEN.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
    return _LIVE_LINK.sub(r"\1#", _TAG.sub("&lt;", text))
