"""Tables of pages: every column as wide as the longest cell of the whole table.

Takes rows of cells, gives finished lines. A line break inside a cell is ``<br/>``; the width counts
it as the characters that the document has there, as the published pages do.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def cell(text: str) -> str:
    """The text of one cell: no line breaks, no bar that would end it. A carriage return before a
    line feed stays: Markdown does not see it, and the published pages have it."""
    return text.replace("|", "\\|").replace("\n", "<br/>")


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """The lines of a table; cells are raw text."""
    body = [tuple(row) for row in rows]
    width = max(len(text) for row in (tuple(header), *body) for text in row)
    lines = [_line(header, width), _line(["-" * width] * len(header), width)]
    lines.extend(_line([cell(text) for text in row], width) for row in body)
    return tuple(lines)


def _line(cells: Sequence[str], width: int) -> str:
    return "| " + " | ".join(text.ljust(width) for text in cells) + " |"


def narrow_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """A table whose columns are each as wide as their own longest cell (README tables)."""
    body = [tuple(cell(text) for text in row) for row in rows]
    widths = [max(len(text) for text in column) for column in zip(header, *body, strict=True)]
    widths = [max(width, 3) for width in widths]

    def line(cells: Sequence[str]) -> str:
        padded = (text.ljust(width) for text, width in zip(cells, widths, strict=True))
        return "| " + " | ".join(padded) + " |"

    return (line(header), line(["-" * width for width in widths]), *(line(row) for row in body))
