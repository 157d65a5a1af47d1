"""What an output folder remembers of the run that wrote it: its inputs and the hash of each file."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

OWN_FOLDER = ".sdkloom"
MANIFEST = f"{OWN_FOLDER}/manifest.json"
LOCK = f"{OWN_FOLDER}/lock.json"
IGNORE_FILES = (".openapi-generator-ignore", ".genignore")
"""Files of the originals, in an output folder, that name what shall be left alone."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an earlier run wrote: the fingerprint of its inputs and the hash of each file.

    The hash of a file that belongs to the user after it was written once is empty.
    """

    fingerprint: str = ""
    inputs: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    edited: Mapping[str, str] = field(default_factory=dict)
    """Files that hold edits: the hash of what is on the disk (``files`` has the generated text's)."""
    skipped: tuple[str, ...] = ()
    """What of the document is not in the package: code of the error, file and JSON pointer."""

    def dump(self) -> bytes:
        """Stable JSON."""
        table = {
            "about": "Written by sdkloom: what it generated and from what. Do not edit.",
            "fingerprint": self.fingerprint,
            "inputs": dict(sorted(self.inputs.items())),
            "files": dict(sorted(self.files.items())),
            **({"edited": dict(sorted(self.edited.items()))} if self.edited else {}),
            **({"skipped": list(self.skipped)} if self.skipped else {}),
        }
        return (json.dumps(table, indent=1, ensure_ascii=True) + "\n").encode()


def digest(data: bytes) -> str:
    """The content hash used in manifests."""
    return sha256(data).hexdigest()


def read_manifest(out: Path) -> Manifest | None:
    """The manifest of an output folder, None when there is none that can be read.

    It comes with the repository that holds the folder, so it is not trusted: a path that leaves
    the folder is left out.
    """
    try:
        table = json.loads((out / MANIFEST).read_bytes())
        return Manifest(
            str(table["fingerprint"]),
            {str(key): str(value) for key, value in table["inputs"].items()},
            {str(key): str(value) for key, value in table["files"].items() if stays_inside(key)},
            {str(key): str(value) for key, value in table.get("edited", {}).items()},
            tuple(str(each) for each in table.get("skipped", ())),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def is_intact(out: Path, manifest: Manifest) -> bool:
    """Whether every file of the manifest is on the disk as the last run left it."""
    base = os.fspath(out)
    for path, generated in manifest.files.items():
        expected = manifest.edited.get(path, generated)
        try:
            with open(f"{base}/{path}", "rb") as file:
                if expected and sha256(file.read()).hexdigest() != expected:
                    return False
        except (OSError, ValueError):
            return False
    return True


def stays_inside(path: str) -> bool:
    """Whether a POSIX path names something strictly below the folder that it starts from."""
    return "\\" not in path and not any(part in ("", ".", "..") for part in path.split("/"))
