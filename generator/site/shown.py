"""Text of a document as a page may hold it."""

from __future__ import annotations

from generator.markdown import visible


def shown(text: str) -> str:
    """The text with what cannot be written (half a surrogate pair) and what reorders spelled out."""
    return visible(text.encode("utf-8", "backslashreplace").decode("utf-8"))


def shown_line(text: str) -> str:
    """The same on one line."""
    return " ".join(shown(text).split())
