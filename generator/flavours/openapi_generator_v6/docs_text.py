"""Spec text on the pages of this format: one line, escaped the way the format does it.

A page's prose keeps Markdown and HTML as the document writes them (that is the format: renderers
of these pages sanitize); cells of tables have HTML characters as entities.
"""

from __future__ import annotations

from generator.markdown import harmless, visible

_ONE_LINE = str.maketrans({"\t": " ", "\n": " ", "\r": " "})
_ESCAPES = str.maketrans({"\t": "\\t", "\n": "\\n", "\r": "\\r"})
_HTML = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "`": "&#x60;", "=": "&#x3D;"}
)  # fmt: skip


def prose(text: str | None) -> str:
    """A description on a line of its own: breaks become spaces, quotes and backslashes get a
    backslash, slashes lose theirs."""
    if not text:
        return ""
    return harmless(_line(text))


def _line(text: str) -> str:
    line = text.replace("\\/", "/").translate(_ONE_LINE).replace("\\", "\\\\").replace('"', '\\"')
    return line.replace("'''", "'_'_'")


def comment(text: str | None) -> str:
    """A description in a comment of an example."""
    return prose(text)


def inert(text: str) -> str:
    """A line of prose whose HTML is shown, not run."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def cell(text: str | None) -> str:
    """A description in a table. Its HTML is text, so only links are left that could act."""
    return harmless(html(_line(text))) if text else ""


def key_cell(key: str) -> str:
    """A wire key in a table or heading; breaks show as escapes."""
    return html(key.replace("\\", "\\\\").replace('"', '\\"').translate(_ESCAPES))


def html(text: str) -> str:
    """The text with the characters that mean something in HTML as entities."""
    return visible(text).translate(_HTML)
