"""What people wrote into generated files, carried over into the files of this run.

A file that is on the disk in another form than it was written is merged: the generated text of the
last run is the base. The edit survives; where it and the new text disagree, both stand between
conflict markers. Files that an ignore file names are left as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pathspec import GitIgnoreSpec

from generator.manifest import IGNORE_FILES, Manifest, digest
from generator.merge import has_conflicts, merge
from generator.outputs import Output


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The outputs with the edits in them. ``edited`` are the hashes of files that hold edits,
    ``conflicts`` the files that somebody must look at, ``lost`` those without a base."""

    outputs: tuple[Output, ...]
    edited: tuple[tuple[str, str], ...] = ()
    conflicts: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


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
    lost: list[str] = []
    for output in outputs:
        written = before.files.get(output.path)
        mine = _edit(out / output.path, output, written)
        if mine is None or written is None:
            made.append(output)
            continue
        base = find_base(output.path, written)
        text = _merged(base, mine, output.data)
        if text is None:
            lost.append(output.path)
            made.append(output)
            continue
        if has_conflicts(text):
            conflicts.append(output.path)
        data = text.encode("utf-8")
        edited.append((output.path, digest(data)))
        made.append(replace(output, data=data))
    return Kept(
        outputs=tuple(made), edited=tuple(edited), conflicts=tuple(conflicts), lost=tuple(lost)
    )


def _edit(path: Path, output: Output, written: str | None) -> bytes | None:
    """The bytes on the disk when somebody changed them, else None."""
    if output.keep or not written or path.is_symlink() or not path.is_file():
        return None
    data = path.read_bytes()
    return None if data == output.data or digest(data) == written else data


def _merged(base: bytes | None, mine: bytes, theirs: bytes) -> str | None:
    if base is None:
        return None
    try:
        text = mine.decode("utf-8")
        if has_conflicts(text):
            return text  # of an earlier run; whoever resolves them comes first
        return merge(base.decode("utf-8"), text, theirs.decode("utf-8")).text
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
