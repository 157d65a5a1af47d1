"""Custom regions: lines of a generated file that are a user's, between two marker comments.

    # sdkloom: begin custom NAME            <!-- sdkloom: begin custom NAME -->
    …                                       …
    # sdkloom: end custom NAME              <!-- sdkloom: end custom NAME -->

A region stands on lines of its own, anywhere a comment may stand; its name is unique in the file.
Blank lines around it are its own when the generated text has none there. When the file is generated
again it is put back behind the line that it stood behind, or before the line that it stood before
where that is the one of its own indentation; at the start and the end of a file it stays there. A
region whose neighbours are all gone has no place: it is given back to the caller, never dropped.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import islice, product

_MOST_READINGS = 256
_MARKER = re.compile(r"\s*(?:#|<!--)\s*sdkloom:\s*(begin|end)\s+custom\s+([\w.-]+)\s*(?:-->)?\s*\Z")


@dataclass(frozen=True, slots=True)
class Region:
    """A user's lines with their markers, and before which line of the rest they stand."""

    name: str
    lines: tuple[str, ...]
    at: int

    @property
    def indent(self) -> int:
        """How far its markers are indented."""
        return next(_indent(line) for line in self.lines if line.strip())


@dataclass(frozen=True, slots=True)
class Divided:
    """A file without its regions, and the regions. ``problems`` say which markers are not obeyed;
    their lines are left in the rest."""

    rest: str
    regions: tuple[Region, ...]
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A file with regions put back, and the names of those that have no place in it."""

    text: str
    homeless: tuple[str, ...] = ()


def divide(text: str) -> Divided:
    """Take the regions out of a file."""
    rest: list[str] = []
    regions: list[Region] = []
    problems: list[str] = []
    lines = text.splitlines(keepends=True)
    index = 0
    while index < len(lines):
        found = _MARKER.match(lines[index])
        end = _end(lines, index, found[2]) if found and found[1] == "begin" else None
        if found is None:
            rest.append(lines[index])
            index += 1
            continue
        name = found[2]
        if end is None or any(region.name == name for region in regions):
            known = "twice" if end is not None else "without the other marker"
            problems.append(f"line {index + 1}: the custom region '{name}' stands here {known}")
            rest.append(lines[index])
            index += 1
            continue
        regions.append(Region(name, tuple(lines[index : end + 1]), len(rest)))
        index = end + 1
    return Divided("".join(rest), tuple(regions), tuple(problems))


def _end(lines: Sequence[str], start: int, name: str) -> int | None:
    """The line of the end marker; None when another marker comes first, or none at all."""
    for index in range(start + 1, len(lines)):
        found = _MARKER.match(lines[index])
        if found:
            return index if (found[1], found[2]) == ("end", name) else None
    return None


def readings(divided: Divided) -> Iterator[Divided]:
    """The ways to share out the blank lines around regions between them and the rest, the likeliest
    first: all of them to the rest, then ever more to the regions."""
    lines = divided.rest.splitlines(keepends=True)
    spans = [_blanks(lines, region.at) for region in divided.regions]
    choices = product(*(
        sorted(product(range(before + 1), range(after + 1)), key=sum) for before, after in spans
    ))  # fmt: skip
    for chosen in islice(choices, _MOST_READINGS):
        yield _shared_out(divided, lines, chosen)


def _blanks(lines: Sequence[str], at: int) -> tuple[int, int]:
    """How many blank lines stand directly before and after a place."""
    before = after = 0
    while at - before > 0 and not lines[at - before - 1].strip():
        before += 1
    while at + after < len(lines) and not lines[at + after].strip():
        after += 1
    return before, after


def _shared_out(
    divided: Divided, lines: Sequence[str], chosen: Sequence[tuple[int, int]]
) -> Divided:
    """The same file with that many blank lines before and after each region counted to it."""
    taken: set[int] = set()
    regions: list[Region] = []
    for region, (before, after) in zip(divided.regions, chosen, strict=True):
        head = [i for i in range(region.at - before, region.at) if i not in taken]
        tail = [i for i in range(region.at, region.at + after) if i not in taken]
        taken.update(head, tail)
        own = (*(lines[i] for i in head), *region.lines, *(lines[i] for i in tail))
        at = region.at - sum(index < region.at for index in taken)
        regions.append(replace(region, lines=own, at=at))
    rest = "".join(line for index, line in enumerate(lines) if index not in taken)
    return Divided(rest, tuple(regions), divided.problems)


def fitted(divided: Divided, base: str) -> Divided:
    """The reading whose rest has the blank lines of the base around each region."""
    lines, known = divided.rest.splitlines(keepends=True), base.splitlines(keepends=True)
    chosen = []
    for region in divided.regions:
        before, after = _blanks(lines, region.at)
        head = lines[region.at - before - 1] if region.at > before else None
        tail = lines[region.at + after] if region.at + after < len(lines) else None
        wanted = _blanks_between(known, head, tail)
        spare = 0 if wanted is None else max(before + after - wanted, 0)
        chosen.append((min(spare, before), spare - min(spare, before)))
    return _shared_out(divided, lines, chosen)


def _blanks_between(lines: Sequence[str], head: str | None, tail: str | None) -> int | None:
    """How many blank lines stand between two lines (None for an end of the file)."""
    starts = [-1] if head is None else [i for i, line in enumerate(lines) if line == head]
    for start in starts:
        _, count = _blanks(lines, start + 1)
        end = start + 1 + count
        if (lines[end] if end < len(lines) else None) == tail:
            return count
    return None


def put_back(divided: Divided, new: str, *, python: bool = False) -> Placed:
    """Put the regions into the new text of a file.

    With ``python`` a place that makes no valid Python of a file that was valid counts as none.
    """
    old_lines, lines = divided.rest.splitlines(keepends=True), new.splitlines(keepends=True)
    places = _Places(old_lines, lines)
    check = python and _is_python(divided.rest) and _is_python(new)
    homeless: list[str] = []
    kept: list[tuple[int, Region]] = []
    for region in divided.regions:
        at = places.of(region)
        if at is not None and check and not _is_python(_joined(lines, [(at, region)])):
            at = None
        if at is None:
            homeless.append(region.name)
        else:
            kept.append((at, region))
    return Placed(_joined(lines, kept), tuple(homeless))


def _joined(lines: Sequence[str], kept: Sequence[tuple[int, Region]]) -> str:
    out: list[str] = []
    at = 0
    for place, region in sorted(kept, key=lambda each: each[0]):
        out += lines[at:place]
        if out and not out[-1].endswith("\n"):
            out[-1] += "\n"
        out += region.lines
        at = place
    rest = list(lines[at:])
    if rest and out and not out[-1].endswith("\n"):
        out[-1] += "\n"
    return "".join([*out, *rest])


class _Places:
    """Where the lines of the old text stand in the new one."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self._old, self._new = old, new
        self._at: dict[int, int] = {}
        if old == new:
            self._at = {index: index for index in range(len(old))}
            return
        once = _once(old) & _once(new)
        for start, other, size in SequenceMatcher(
            None, old, new, autojunk=False
        ).get_matching_blocks():
            block = range(size)
            strong = sum(bool(old[start + step].strip()) for step in block) > 1
            for step in block:  # a single line that occurs more than once proves nothing
                if strong or old[start + step] in once:
                    self._at[start + step] = other + step

    def of(self, region: Region) -> int | None:
        """The line of the new text before which the region belongs."""
        if self._old == self._new:
            return region.at
        before, after = _blanks(self._old, region.at)
        behind = self._behind(region.at - before - 1, before, ends=region.indent == 0)
        ahead = self._ahead(region.at + after, after)
        if ahead is not None and self._indent_at(region.at + after) == region.indent:
            own = self._indent_at(region.at - before - 1) == region.indent
            return behind if own and behind is not None else ahead
        return behind

    def _behind(self, line: int, gap: int, *, ends: bool) -> int | None:
        """The place behind a line of the old text and so many blank lines. With ``ends`` the end of
        the old text is that of the new one; what is indented belongs to a block, not to the file.
        """
        if line < 0:
            return 0
        end = self._at.get(line)
        if end is None:
            return len(self._new) if ends and line + gap == len(self._old) - 1 else None
        end += 1
        while gap and end < len(self._new) and not self._new[end].strip():
            end, gap = end + 1, gap - 1
        return end

    def _ahead(self, line: int, gap: int) -> int | None:
        """The place before a line of the old text and so many blank lines."""
        start = self._at.get(line)
        while start is not None and gap and start > 0 and not self._new[start - 1].strip():
            start, gap = start - 1, gap - 1
        return start

    def _indent_at(self, line: int) -> int | None:
        return _indent(self._old[line]) if 0 <= line < len(self._old) else None


def _once(lines: Sequence[str]) -> set[str]:
    seen: dict[str, int] = {}
    for line in lines:
        seen[line] = seen.get(line, 0) + 1
    return {line for line, count in seen.items() if count == 1 and line.strip()}


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _is_python(text: str) -> bool:
    try:
        ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True
