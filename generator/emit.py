"""The only stage that touches the disk: compare, stage, swap in, prune what it owns.

A new tree is built beside the output folder (unchanged files are hard links, so they keep their
modification time) and takes its place in one system call. Whenever the process is killed, the
output is the old tree or the new one.
"""

from __future__ import annotations

import difflib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from generator.swap import remove_leftovers, swap_in

MANIFEST = ".sdkloom/manifest.json"
LOCK = ".sdkloom/lock.json"


@dataclass(frozen=True, slots=True)
class Output:
    """One finished file."""

    path: str
    data: bytes
    keep: bool = False
    """Written only when there is no such file: from then on it is the user's."""
    executable: bool = False


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an earlier run wrote: the fingerprint of its inputs and the hash of each file."""

    fingerprint: str = ""
    inputs: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)

    def dump(self) -> bytes:
        """Stable JSON."""
        table = {
            "about": "Written by sdkloom: what it generated and from what. Do not edit.",
            "fingerprint": self.fingerprint,
            "inputs": dict(sorted(self.inputs.items())),
            "files": dict(sorted(self.files.items())),
        }
        return (json.dumps(table, indent=1, ensure_ascii=True) + "\n").encode()


@dataclass(frozen=True, slots=True)
class Changes:
    """How an output folder differs from the files that belong there."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    """Files that somebody edited since they were written (a subset of the others)."""
    unchanged: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


class EmitError(Exception):
    """The output cannot be written as it is asked; nothing was changed."""


def digest(data: bytes) -> str:
    """The content hash used in manifests."""
    return sha256(data).hexdigest()


def read_manifest(out: Path) -> Manifest | None:
    """The manifest of an output folder, None when there is none that can be read."""
    try:
        table = json.loads((out / MANIFEST).read_bytes())
        return Manifest(
            str(table["fingerprint"]),
            {str(key): str(value) for key, value in table["inputs"].items()},
            {str(key): str(value) for key, value in table["files"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def is_intact(out: Path, manifest: Manifest) -> bool:
    """Whether every file of the manifest is on the disk as it was written."""
    base = os.fspath(out)
    for path, expected in manifest.files.items():
        try:
            with open(f"{base}/{path}", "rb") as file:
                if expected and sha256(file.read()).hexdigest() != expected:
                    return False
        except OSError:
            return False
    return True


def check_paths(outputs: Sequence[Output]) -> None:
    """Refuse a path outside the output folder, and two that are one file on some systems."""
    seen: dict[str, str] = {}
    exact: set[str] = set()
    for output in outputs:
        parts = output.path.split("/")
        if output.path.startswith("/") or any(part in ("", ".", "..") for part in parts):
            raise EmitError(f"a file would be written outside the output: {output.path!r}")
        if any(len(part.encode()) > 200 or "\0" in part or "\\" in part for part in parts):
            raise EmitError(f"this cannot be the name of a file: {output.path!r}")
        if output.path in exact:
            raise EmitError(f"two files are called {output.path}")
        exact.add(output.path)
        twin = seen.setdefault(output.path.casefold(), output.path)
        if twin != output.path:
            raise EmitError(f"{twin} and {output.path} are one file on Windows and macOS")


def compare(out: Path, outputs: Sequence[Output], before: Manifest | None) -> Changes:
    """What writing the outputs would change. Reads, never writes."""
    added, changed, edited = [], [], []
    unchanged = 0
    written = before.files if before else {}
    for output in outputs:
        data = _read(out / output.path)
        if data is None:
            added.append(output.path)
        elif output.keep or data == output.data:
            unchanged += 1
        else:
            changed.append(output.path)
            if digest(data) != written.get(output.path):
                edited.append(output.path)
    kept = {output.path for output in outputs}
    removed = [path for path in sorted(written) if path not in kept and (out / path).is_file()]
    for path in removed:
        data = _read(out / path)
        if data is not None and written[path] and digest(data) != written[path]:
            edited.append(path)
    return Changes(tuple(sorted(added)), tuple(sorted(changed)), tuple(removed),
                   tuple(sorted(edited)), unchanged)  # fmt: skip


def unified_diffs(out: Path, outputs: Sequence[Output], changes: Changes) -> Iterator[str]:
    """The differences between the disk and the outputs, file by file, as unified diffs."""
    new = {output.path: output.data for output in outputs}
    for path in sorted({*changes.added, *changes.changed, *changes.removed}):
        old_text = (_read(out / path) or b"").decode("utf-8", "replace").splitlines(keepends=True)
        new_text = new.get(path, b"").decode("utf-8", "replace").splitlines(keepends=True)
        yield from (
            line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"
            for line in difflib.unified_diff(old_text, new_text, f"a/{path}", f"b/{path}")
        )


def write(out: Path, outputs: Sequence[Output], manifest: Manifest, changes: Changes) -> None:
    """Put the outputs in place. ``manifest`` becomes that of the folder."""
    check_paths(outputs)
    if out.is_symlink():
        out = out.resolve()
    if out.exists() and not out.is_dir():
        raise EmitError(f"{out} is not a folder")
    out.parent.mkdir(parents=True, exist_ok=True)
    remove_leftovers(out)
    stage = Path(tempfile.mkdtemp(prefix=f".{out.name}.sdkloom-{os.getpid()}-", dir=out.parent))
    try:
        os.chmod(stage, (out.stat().st_mode & 0o7777) if out.exists() else 0o755)
        if out.exists():
            gone = {*changes.changed, *changes.removed, MANIFEST}
            _link_tree(out, stage, gone)
        for path in changes.edited:
            _save_edited(out / path, stage, path)
        todo = {*changes.added, *changes.changed}
        for output in outputs:
            if output.path in todo:
                _place(stage, output)
        _place(stage, Output(MANIFEST, manifest.dump()))
        _drop_empty(stage, changes.removed)
        swap_in(stage, out)
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError as error:
        raise EmitError(f"{path}: {error.strerror}") from None


def _place(stage: Path, output: Output) -> None:
    target = stage / output.path
    folder = stage
    for part in output.path.split("/")[:-1]:
        folder = folder / part
        if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
            folder.unlink()  # the name belongs to generated files; never write through a link
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_symlink() or target.exists():
        target.unlink()
    with open(target, "xb") as file:
        file.write(output.data)
    if output.executable:
        target.chmod(0o755)


def _link_tree(old: Path, new: Path, without: set[str], prefix: str = "") -> None:
    """The old tree again in a new folder: hard links to its files, its symbolic links copied."""
    with os.scandir(old) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            path = prefix + entry.name
            target = new / entry.name
            if entry.is_symlink():
                os.symlink(os.readlink(entry.path), target)
            elif entry.is_dir():
                target.mkdir()
                _link_tree(Path(entry.path), target, without, path + "/")
                shutil.copystat(entry.path, target)
            elif path not in without:
                try:
                    os.link(entry.path, target)
                except OSError:
                    shutil.copy2(entry.path, target)


def _save_edited(file: Path, stage: Path, path: str) -> None:
    """Keep what somebody wrote into a generated file, before the new text replaces it."""
    target = stage / ".sdkloom" / "edited" / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    shutil.copy2(file, target)


def _drop_empty(stage: Path, removed: Sequence[str]) -> None:
    for path in removed:
        for folder in (stage / path).parents:
            if folder == stage:
                break
            cache = folder / "__pycache__"
            if cache.is_dir():
                shutil.rmtree(cache, ignore_errors=True)
            if not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()
