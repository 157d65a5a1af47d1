"""Spec text on the pages of this format: one line, escaped the way the format does it.

A page's prose keeps Markdown and HTML as the document writes them (that is the format: renderers
of these pages sanitize); cells of tables have HTML characters as entities.
"""

from __future__ import annotations

import re

_ONE_LINE = str.maketrans({"\t": " ", "\n": " ", "\r": " "})
_ACTIVE = re.compile(
    r"<(?=\s*/?\s*(?:script|iframe|object|embed|svg|math|base|link|meta|form|style)\b"
    r"|[^>]*(?:\bon[a-z]+\s*=|(?:java|vb)script\s*:|\bdata\s*:))",
    re.IGNORECASE,
)
_CODE_LINK = re.compile(
    r"(\]\(\s*<?\s*|\]:\s*<?\s*|<)(?:javascript|vbscript|data)\s*:", re.IGNORECASE
)
_REORDERING = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f]")
_ESCAPES = str.maketrans({"\t": "\\t", "\n": "\\n", "\r": "\\r"})
_HTML = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;"}
)  # fmt: skip


def prose(text: str | None) -> str:
    """A description on a line of its own: breaks become spaces, quotes and backslashes get a
    backslash."""
    if not text:
        return ""
    line = text.translate(_ONE_LINE).replace("\\", "\\\\").replace('"', '\\"')
    return harmless(line.replace("'''", "'_'_'"))


def harmless(line: str) -> str:
    """Text without what acts by itself wherever a page is shown: elements that run code, links that
    do, and characters that reorder what is read (Unicode Standard Annex 9, section 2)."""
    line = _ACTIVE.sub("&lt;", line)
    line = _CODE_LINK.sub(r"\1unsafe:", line)
    return visible(line)


def visible(text: str) -> str:
    """Text whose reordering characters are spelled out."""
    return _REORDERING.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def comment(text: str | None) -> str:
    """A description in a comment of an example."""
    return prose(text)


def inert(text: str) -> str:
    """A line of prose whose HTML is shown, not run."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def cell(text: str | None) -> str:
    """A description in a table."""
    return html(prose(text))


def key_cell(key: str) -> str:
    """A wire key in a table or heading; breaks show as escapes."""
    return html(key.replace("\\", "\\\\").replace('"', '\\"').translate(_ESCAPES))


def html(text: str) -> str:
    """The text with the characters that mean something in HTML as entities."""
    return visible(text).translate(_HTML)
