"""Trees of files as values, for tests of what is written."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from generator import emit
from generator.manifest import Manifest, digest, read_manifest
from generator.outputs import Output

Tree = Mapping[str, bytes | str]
"""Content of each file by path; a str is the target of a symbolic link."""


def outputs_of(files: Mapping[str, bytes]) -> list[Output]:
    """Finished files, in the order given."""
    return [Output(path, data) for path, data in files.items()]


def manifest_of(outputs: list[Output]) -> Manifest:
    """The manifest that a run with these outputs leaves."""
    files = {output.path: "" if output.keep else digest(output.data) for output in outputs}
    return Manifest("f" * 64, {"settings": "s"}, files)


def emit_outputs(out: Path, outputs: list[Output]) -> emit.Changes:
    """Compare and write, as the command does."""
    changes = emit.compare(out, outputs, read_manifest(out))
    emit.write(out, outputs, manifest_of(outputs), changes)
    return changes


def emit_files(out: Path, files: Mapping[str, bytes]) -> emit.Changes:
    """Compare and write plain files."""
    return emit_outputs(out, outputs_of(files))


def tree_of(root: Path) -> dict[str, bytes | str]:
    """Everything below a folder; links are not followed, empty folders end in a slash."""
    found: dict[str, bytes | str] = {}
    for folder, folders, names in os.walk(root):
        base = Path(folder)
        for name in [*folders, *names]:
            path = base / name
            key = path.relative_to(root).as_posix()
            if path.is_symlink():
                found[key] = os.readlink(path)
            elif path.is_file():
                found[key] = path.read_bytes()
            elif not any(path.iterdir()):
                found[key + "/"] = b""
    return found


def generated_of(root: Path) -> dict[str, bytes | str]:
    """The tree without what the toolchain keeps for itself."""
    return {path: data for path, data in tree_of(root).items() if not path.startswith(".sdkloom/")}
