"""The only stage that touches the disk: compare, stage, swap in, prune what it owns.

A new tree is built beside the output folder (unchanged files are hard links, so they keep their
modification time) and takes its place in one system call. Whenever the process is killed, the
output is the old tree or the new one. Only where a folder cannot be exchanged (a mount point, or the
folder that somebody stands in) the files are moved in one by one, from a list that the next run goes
on with (:mod:`generator.inplace`).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.inplace import finish_in_place, write_in_place
from generator.manifest import MANIFEST, Manifest, digest
from generator.outputs import EmitError, Output, check_paths
from generator.placing import drop_empty, place, save_edited
from generator.swap import remove_leftovers, swap_in


@dataclass(frozen=True, slots=True)
class Changes:
    """How an output folder differs from the files that belong there."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    """Files that hold something that no run wrote (a subset of the others)."""
    unchanged: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def recover(out: Path) -> None:
    """Tidy up after a killed run: clear away its stage; put an output back that it had moved and
    not yet replaced (where two names cannot be exchanged in one step); end what it had begun to
    write in place."""
    if out.is_symlink():
        out = out.resolve()
    with contextlib.suppress(OSError):  # whoever cannot even look here cannot write either
        remove_leftovers(out)
    with contextlib.suppress(OSError):
        finish_in_place(out)


def compare(
    out: Path,
    outputs: Sequence[Output],
    before: Manifest | None,
    merged: frozenset[str] = frozenset(),
) -> Changes:
    """What writing the outputs would change. Reads, never writes.

    ``merged`` are the files whose edits are in the outputs already: they count as ours.

    Nothing is read through a symbolic link below the folder: what it leads to is not ours.
    """
    added, changed, edited = [], [], []
    unchanged = 0
    written = before.files if before else {}
    disk = _Disk(out)
    for output in outputs:
        path = output.path
        if output.keep and disk.exists(path):
            unchanged += 1
            continue
        data = disk.read(path)
        if data == output.data:
            unchanged += 1
        elif disk.exists(path):
            changed.append(path)
            if path not in merged and (data is None or digest(data) != written.get(path)):
                edited.append(path)
        else:
            added.append(path)
    kept = {output.path for output in outputs}
    # a file without a hash is the user's since it was written: it stays
    gone = [path for path in sorted(written) if written[path] and path not in kept]
    removed = [path for path in gone if disk.exists(path)]
    for path in removed:
        data = disk.read(path)
        if data is None or digest(data) != written[path]:
            edited.append(path)
    return Changes(tuple(sorted(added)), tuple(sorted(changed)), tuple(removed),
                   tuple(sorted(edited)), unchanged)  # fmt: skip


def unified_diffs(out: Path, outputs: Sequence[Output], changes: Changes) -> Iterator[str]:
    """The differences between the disk and the outputs, file by file, as unified diffs."""
    import difflib

    disk = _Disk(out)
    new = {output.path: output.data for output in outputs}
    for path in sorted({*changes.added, *changes.changed, *changes.removed}):
        old_text = (disk.read(path) or b"").decode("utf-8", "replace").splitlines(keepends=True)
        new_text = new.get(path, b"").decode("utf-8", "replace").splitlines(keepends=True)
        yield from (
            line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
            for line in difflib.unified_diff(old_text, new_text, f"a/{path}", f"b/{path}")
        )


def write(out: Path, outputs: Sequence[Output], manifest: Manifest, changes: Changes) -> None:
    """Put the outputs in place. ``manifest`` becomes that of the folder.

    EmitError or OSError when that cannot be; then everything is as it was.
    """
    check_paths(outputs)
    if out.is_symlink():
        out = out.resolve()
    if out.exists() and not out.is_dir():
        raise EmitError(f"{out} is not a folder")
    out.parent.mkdir(parents=True, exist_ok=True)
    recover(out)
    fresh = {*changes.added, *changes.changed}
    files = [output for output in outputs if output.path in fresh]
    files.append(Output(MANIFEST, manifest.dump()))
    if not _swapped(out, files, changes):
        write_in_place(out, files, changes.removed, changes.edited)


def _swapped(out: Path, files: Sequence[Output], changes: Changes) -> bool:
    """Build the new tree beside the output and exchange the two; False where that cannot be done
    (the output is a mount point, nothing can be created beside it, or we stand in it)."""
    try:
        stage = Path(tempfile.mkdtemp(prefix=f".{out.name}.sdkloom-{os.getpid()}-", dir=out.parent))
    except OSError:
        if out.is_dir():
            return False
        raise
    try:
        os.chmod(stage, (out.stat().st_mode & 0o7777) if out.exists() else 0o755)
        if os.path.ismount(out) or _is_current(out):
            return False
        if out.exists():
            _link_tree(out, stage, {*changes.changed, *changes.removed, MANIFEST})
        for path in changes.edited:
            save_edited(out / path, stage, path)
        folders: dict[str, Path] = {}
        for output in files:
            place(stage, output, folders)
        drop_empty(stage, changes.removed)
        try:
            swap_in(stage, out)
        except OSError:
            if out.is_dir():
                return False
            raise
        return True
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _is_current(out: Path) -> bool:
    """Whether we stand in the folder: exchanged, it would be gone for the shell that called us."""
    try:
        return Path.cwd().is_relative_to(out.resolve())
    except OSError:
        return False


class _Disk:
    """Reads below one folder without following symbolic links."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folders: dict[str, bool] = {"": True}

    def _reaches(self, folder: str) -> bool:
        """Whether the folder is there and no part of its path is a link."""
        known = self._folders.get(folder)
        if known is None:
            place = f"{self._root}/{folder}"
            known = self._reaches(folder.rpartition("/")[0]) and (
                os.path.isdir(place) and not os.path.islink(place)
            )
            self._folders[folder] = known
        return known

    def exists(self, path: str) -> bool:
        """Whether there is anything of that name."""
        return self._reaches(path.rpartition("/")[0]) and os.path.lexists(f"{self._root}/{path}")

    def read(self, path: str) -> bytes | None:
        """The bytes of a regular file, None when there is none of that name."""
        place = f"{self._root}/{path}"
        if not self._reaches(path.rpartition("/")[0]) or os.path.islink(place):
            return None
        try:
            if os.path.isdir(place):
                raise EmitError(f"{place} is a folder, and a generated file has that name")
            with open(place, "rb") as file:
                return file.read()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise EmitError(f"{place}: {error.strerror}") from None


def _link_tree(old: Path, new: Path, without: set[str], prefix: str = "") -> None:
    """The old tree again in a new folder: hard links to its files, its symbolic links copied."""
    with os.scandir(old) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            path = prefix + entry.name
            target = new / entry.name
            if path in without:
                continue
            if entry.is_symlink():
                os.symlink(os.readlink(entry.path), target)
            elif entry.is_dir():
                target.mkdir()
                _link_tree(Path(entry.path), target, without, path + "/")
                shutil.copystat(entry.path, target)
            else:
                try:
                    os.link(entry.path, target, follow_symlinks=False)
                except OSError:
                    shutil.copy2(entry.path, target)
