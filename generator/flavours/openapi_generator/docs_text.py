"""Text in the pages of this flavour: which characters its page format escapes, and tables."""

from __future__ import annotations

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
