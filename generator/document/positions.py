"""From a JSON pointer to a line and a column.

A reader records, for each container (by identity, as trees are never changed), the offset of each
key or item in order. A lookup walks the tree along the pointer.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Mapping

from generator.ir.json import Json
from generator.ir.source import unescape_segment

Offsets = Mapping[int, "array[int]"]
"""``id(container)`` → the character offset of each of its keys or items, in order."""


class LineTable:
    """The offsets at which lines start; ``\\n`` ends a line, as editors count."""

    def __init__(self, text: str) -> None:
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = starts

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of a character offset, both 1-based."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def offset_of(tree: Json, offsets: Offsets, pointer: str) -> int:
    """Where a pointer leads in the text; the nearest enclosing node when it leads nowhere."""
    node, found = tree, 0
    for token in pointer.split("/")[1:]:
        key = unescape_segment(token)
        if isinstance(node, dict):
            if key not in node:
                break
            index, child = list(node).index(key), node[key]
        elif isinstance(node, list):
            if not key.isdecimal() or int(key) >= len(node):
                break
            index = int(key)
            child = node[index]
        else:
            break
        known = offsets.get(id(node))
        if known is None or index >= len(known):
            break
        found, node = known[index], child
    return found
