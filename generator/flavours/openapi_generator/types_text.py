"""Text of the document as the original escapes it before a template sees it."""

from __future__ import annotations

_BREAKS = str.maketrans("\t\n\r", "   ")


def escape_text(text: str | None) -> str | None:
    """One line for a double-quoted Python string: breaks become spaces, backslashes and double
    quotes are escaped, a run of three single quotes is broken up."""
    if text is None:
        return None
    text = text.replace("\\/", "/").translate(_BREAKS)
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("'''", "'_'_'")


def escape_lines(text: str | None) -> str | None:
    """Like :func:`escape_text`, with line breaks kept."""
    if text is None:
        return None
    text = text.replace("\\/", "/").replace("\t", " ")
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("'''", "'_'_'")


def quoted(text: str) -> str:
    """A single-quoted Python literal as enumerations and samples show it."""
    return "'" + (escape_text(text) or "").replace("'", "\\'") + "'"


def without_quotes(text: str) -> str:
    """A media type without single quotes, as it stands in generated lists."""
    return text.replace("'", "")
