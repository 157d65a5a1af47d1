"""Finished files, and which paths they may have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.manifest import LOCK, OWN_FOLDER, stays_inside
from generator.python.files import LONGEST_NAME


@dataclass(frozen=True, slots=True)
class Output:
    """One finished file."""

    path: str
    data: bytes
    keep: bool = False
    """Written only when there is no such file: from then on it is the user's."""
    executable: bool = False


class EmitError(Exception):
    """The output cannot be written as it is asked; nothing was changed."""


def check_paths(outputs: Sequence[Output]) -> None:
    """Refuse a path outside the output folder or in a folder that is not for generated files, and
    two paths that are one on some systems."""
    spelled: dict[str, str] = {}
    files: set[str] = set()
    folders: set[str] = set()
    for output in outputs:
        path = output.path
        _check_one(path)
        if path in files:
            raise EmitError(f"two files are called {path}")
        files.add(path)
        while path:
            twin = spelled.setdefault(path.casefold(), path)
            if twin != path:
                raise EmitError(f"{twin} and {path} are one file on Windows and macOS")
            path = path.rpartition("/")[0]
            if path in folders:
                break
            folders.add(path)
    both = sorted(files & folders)
    if both:
        raise EmitError(f"{both[0]} would be a file and a folder")


def _check_one(path: str) -> None:
    if path.startswith("/") or not stays_inside(path.replace("\\", "_")):
        raise EmitError(f"a file would be written outside the output: {path!r}")
    if not path.isprintable() or any(
        "\\" in part or ":" in part or len(part.encode()) > LONGEST_NAME for part in path.split("/")
    ):
        raise EmitError(f"this cannot be the name of a file: {path!r}")
    first = path.split("/")[0].casefold()
    if first == ".git" or (first == OWN_FOLDER and path != LOCK):
        raise EmitError(f"this folder is not for generated files: {path!r}")
