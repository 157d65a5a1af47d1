"""Three-way merge of a generated file that somebody edited.

``base`` is what the last run generated, ``mine`` what is on the disk, ``theirs`` what this run
generates. Where only one side changed, that side counts; where both changed the same lines in
different ways, both stand between conflict markers, as version control shows them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

START, MIDDLE, END = "<<<<<<< edited", "=======", ">>>>>>> generated"


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged text, and how many places are in conflict."""

    text: str
    conflicts: int


@dataclass(frozen=True, slots=True)
class _Region:
    """Lines ``start:end`` of the base and what one side has in their place."""

    start: int
    end: int
    lines: tuple[str, ...]


def merge(base: str, mine: str, theirs: str) -> Merged:
    """Bring both sides' changes of the base together."""
    if mine == theirs or theirs == base:
        return Merged(mine, 0)
    if mine == base:
        return Merged(theirs, 0)
    old = base.splitlines(keepends=True)
    left = _regions(old, mine.splitlines(keepends=True))
    right = _regions(old, theirs.splitlines(keepends=True))
    out: list[str] = []
    conflicts = 0
    at = 0
    for start, end, ours, others in _groups(left, right):
        out += old[at:start]
        at = end
        a = _apply(old, start, end, ours)
        b = _apply(old, start, end, others)
        if not others or a == b:
            out += a
        elif not ours:
            out += b
        else:
            conflicts += 1
            out += [*_closed([f"{START}\n", *a]), *_closed([f"{MIDDLE}\n", *b]), f"{END}\n"]
    out += old[at:]
    return Merged("".join(out), conflicts)


def has_conflicts(text: str) -> bool:
    """Whether conflict markers of an earlier merge are still there."""
    return any(line.startswith((START, END)) for line in text.splitlines())


def _regions(old: Sequence[str], new: Sequence[str]) -> list[_Region]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        _Region(i1, i2, tuple(new[j1:j2]))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def _groups(
    left: Sequence[_Region], right: Sequence[_Region]
) -> Iterator[tuple[int, int, list[_Region], list[_Region]]]:
    """Regions of both sides that touch or overlap, together, in the order of the base."""
    i = j = 0
    while i < len(left) or j < len(right):
        ours: list[_Region] = []
        others: list[_Region] = []
        first = min((side[k] for side, k in ((left, i), (right, j)) if k < len(side)), key=lambda r: (r.start, r.end))  # fmt: skip
        start, end = first.start, first.end
        grown = True
        while grown:
            grown = False
            if i < len(left) and left[i].start <= end:
                end = max(end, left[i].end)
                ours.append(left[i])
                i, grown = i + 1, True
            if j < len(right) and right[j].start <= end:
                end = max(end, right[j].end)
                others.append(right[j])
                j, grown = j + 1, True
        yield start, end, ours, others


def _apply(old: Sequence[str], start: int, end: int, regions: Sequence[_Region]) -> list[str]:
    out: list[str] = []
    at = start
    for region in regions:
        out += old[at : region.start]
        out += region.lines
        at = region.end
    return out + list(old[at:end])


def _closed(lines: list[str]) -> list[str]:
    """The last line ended, so that a marker can follow it."""
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    return lines
