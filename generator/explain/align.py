"""Lines of one form of a text, found again in another: formatted and not, edited and not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import accumulate

_FREE = frozenset(" \t\r\f\v\n,()[]\\'\"")
"""What a formatter adds and takes away: layout, trailing commas, parentheses, kinds of quotes."""


def before_formatting(raw: str, formatted: str, line: int) -> int:
    """The line (1-based) of the raw text that a line of the formatted text is made from."""
    ours, theirs = raw.splitlines(), formatted.splitlines()
    if ours == theirs or not 0 < line <= len(theirs):
        return line
    old, new = [_significant(each) for each in ours], [_significant(each) for each in theirs]
    if "".join(old) != "".join(new):
        return counterpart(theirs, ours, line, nearest=True) or 1
    ends = list(accumulate(map(len, old)))
    at = sum(map(len, new[: line - 1]))
    if not new[line - 1] and at:
        at -= 1  # a line of layout alone belongs to what stands before it
    return min(bisect_right(ends, at) + 1, len(ours))


def _significant(line: str) -> str:
    return "".join(char for char in line if char not in _FREE).casefold()


def counterpart(
    old: Sequence[str], new: Sequence[str], line: int, *, nearest: bool = False
) -> int | None:
    """The line (1-based) of the new text that a line of the old one is, None when it is not there;
    with ``nearest`` the one in whose place it stands."""
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if i1 < line <= i2:
            if tag == "equal":
                return j1 + line - i1
            return min(j1 + line - i1, max(j2, 1)) if nearest else None
    return None
