"""Putting single files into a tree, without following links and without losing anybody's file."""

from __future__ import annotations

import glob
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from generator.files import write_new
from generator.manifest import OWN_FOLDER
from generator.outputs import Output
from generator.python.files import LONGEST_NAME, short_name
from generator.swap import is_running

EDITED = f"{OWN_FOLDER}/edited"


def place(tree: Path, output: Output, folders: dict[str, Path] | None = None) -> None:
    """Write one file into the tree, never through a link. ``folders`` are those made so far in a tree
    that nobody else can get at."""
    above, _, name = output.path.rpartition("/")
    known = folders if folders is not None else {}
    if above not in known:
        known[above] = folder_for(tree, output.path)
    target = known[above] / name
    if os.path.lexists(target):
        target.unlink()
    write_new(target, output.data)
    if output.executable:
        target.chmod(0o755)


def replace_file(path: Path, data: bytes) -> None:
    """Write a file by one rename: whenever the process is killed, it is the old one or the new.

    OSError when that cannot be; then nothing has changed.
    """
    target = path.resolve() if path.is_symlink() else path
    for left in target.parent.glob(f".{glob.escape(target.name)}.*"):  # by killed runs
        process = left.name.rpartition(".")[2]
        if process.isdecimal() and not is_running(int(process)):
            left.unlink(missing_ok=True)
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        temporary.write_bytes(data)
        if target.exists():
            shutil.copymode(target, temporary)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def folder_for(tree: Path, path: str) -> Path:
    """The folder of a file in the tree, made when it is not there.

    A file or a link in its way gives up the name, which belongs to generated files now; it is
    somebody's, so it is kept.
    """
    folder, above = tree, ""
    for part in path.split("/")[:-1]:
        folder, above = folder / part, f"{above}/{part}" if above else part
        if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
            if above.startswith(OWN_FOLDER):
                folder.rename(free_name(folder))
            else:
                save_edited(folder, tree, above)
                folder.unlink()
        folder.mkdir(exist_ok=True)
    return folder


def free_name(path: Path) -> Path:
    """A name with a number that nothing has yet."""
    name = short_name(path.name, LONGEST_NAME - 8)
    number = 1
    while os.path.lexists(path.with_name(f"{name}.{number}")):
        number += 1
    return path.with_name(f"{name}.{number}")


def save_edited(file: Path, tree: Path, path: str) -> None:
    """Keep what somebody wrote into a generated file, before the new text replaces it.

    The newest is kept under the file's own name; earlier ones get a number behind it.
    """
    kept = f"{EDITED}/{path}"
    target = folder_for(tree, kept) / path.rpartition("/")[2]
    if os.path.lexists(target):
        target.rename(free_name(target))
    shutil.copy2(file, target, follow_symlinks=False)


def drop_empty(tree: Path, removed: Sequence[str]) -> None:
    """Remove the folders that pruning left empty (but for compiled Python)."""
    for path in removed:
        for folder in (tree / path).parents:
            if folder == tree:
                break
            if not folder.is_dir():
                continue
            rest = [entry.name for entry in folder.iterdir()]
            if rest not in ([], ["__pycache__"]):
                break
            shutil.rmtree(folder, ignore_errors=True)
