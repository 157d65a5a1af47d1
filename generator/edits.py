"""What people wrote into generated files, carried over into the files of this run.

A file that is on the disk in another form than it was written is merged: the generated text of the
last run is the base. The edit survives; where it and the new text disagree, both stand between
conflict markers. Custom regions (:mod:`generator.regions`) are put back without any base. Files
that an ignore file names are left as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pathspec import GitIgnoreSpec

from generator.manifest import IGNORE_FILES, Manifest, digest
from generator.merge import has_conflicts, merge
from generator.outputs import Output
from generator.regions import divide, fitted, put_back, readings


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The outputs with the edits in them. ``edited`` are the hashes of files that hold edits,
    ``conflicts`` the files that somebody must look at, ``aside`` those whose text on the disk must
    be kept beside them because not all of it could be carried over, and ``remarks`` say why."""

    outputs: tuple[Output, ...]
    edited: tuple[tuple[str, str], ...] = ()
    conflicts: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Carried:
    """The new text of one edited file; None when nothing of the edit could be carried over."""

    text: str | None
    whole: bool = True
    remarks: tuple[str, ...] = ()


FindBase = Callable[[str, str], "bytes | None"]
"""Path and hash to the bytes that an earlier run generated."""


def keep_edits(
    out: Path, outputs: Sequence[Output], before: Manifest | None, find_base: FindBase
) -> Kept:
    """Merge what is on the disk into the outputs. Reads, never writes."""
    if before is None:
        return Kept(outputs=tuple(outputs))
    made: list[Output] = []
    edited: list[tuple[str, str]] = []
    conflicts: list[str] = []
    aside: list[str] = []
    remarks: list[str] = []
    for output in outputs:
        written = before.files.get(output.path)
        mine = _edit(out / output.path, output, written)
        if mine is None or written is None:
            made.append(output)
            continue
        carried = _carry(output, mine, written, find_base)
        remarks += [f"{output.path}: {remark}" for remark in carried.remarks]
        if not carried.whole:
            aside.append(output.path)
        if carried.text is None:
            made.append(output)
            continue
        if has_conflicts(carried.text):
            conflicts.append(output.path)
        data = carried.text.encode("utf-8")
        edited.append((output.path, digest(data)))
        made.append(replace(output, data=data))
    return Kept(
        outputs=tuple(made),
        edited=tuple(edited),
        conflicts=tuple(conflicts),
        aside=tuple(aside),
        remarks=tuple(remarks),
    )


def _edit(path: Path, output: Output, written: str | None) -> bytes | None:
    """The bytes on the disk when somebody changed them, else None."""
    if output.keep or not written or path.is_symlink() or not path.is_file():
        return None
    data = path.read_bytes()
    return None if data == output.data or digest(data) == written else data


def _carry(output: Output, mine: bytes, written: str, find_base: FindBase) -> _Carried:
    """The edit of one file, brought into its new text."""
    try:
        text, theirs = mine.decode("utf-8"), output.data.decode("utf-8")
    except UnicodeDecodeError:
        return _Carried(None, whole=False)
    if has_conflicts(text):
        return _Carried(text)  # of an earlier run; whoever resolves them comes first
    divided = divide(text)
    whole = True
    unedited = next(
        (d for d in readings(divided) if digest(d.rest.encode("utf-8")) == written), None
    )
    if unedited is not None:
        divided, merged = unedited, theirs  # only regions were edited, so no base is needed
    else:
        known = _decoded(find_base(output.path, written))
        whole = known is not None
        divided = divided if known is None else fitted(divided, known)
        merged = theirs if known is None else merge(known, divided.rest, theirs).text
    if not divided.regions:
        return _Carried(merged if whole else None, whole, divided.problems)
    placed = put_back(divided, merged, python=output.path.endswith((".py", ".pyi")))
    lost = [
        f"the custom region '{name}' has no place any more: the lines around it are gone"
        for name in placed.homeless
    ]
    return _Carried(placed.text, whole and not lost, (*divided.problems, *lost))


def _decoded(data: bytes | None) -> str | None:
    try:
        return None if data is None else data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def ignored(out: Path, paths: Sequence[str]) -> frozenset[str]:
    """The paths that an ignore file in the output folder names (patterns as in .gitignore)."""
    lines: list[str] = []
    for name in IGNORE_FILES:
        try:
            lines += (out / name).read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            continue
    if not any(line.strip() and not line.lstrip().startswith("#") for line in lines):
        return frozenset()
    spec = GitIgnoreSpec.from_lines(lines)
    return frozenset(path for path in paths if path not in IGNORE_FILES and spec.match_file(path))
