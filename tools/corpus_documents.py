"""Which files of a folder are documents of their own, and which are parts that others refer to.

A document is a .json, .yaml or .yml file that has an ``openapi`` or ``swagger`` key. A folder inside
the corpus holds one document in several files: of those with the key, the ones that no other file
needs; of files that refer to each other in a circle, the one that the folder is named after, or else
the one nearest to the top.
"""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

_HEAD = re.compile(
    rb"""(?m)(?:^[ \t]*|[{,]\s*(?="))["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?[\d.]"""
)
_REFERENCE = re.compile(rb"""\$ref["']?\s*:\s*["']?([^"'#\s]+\.(?:json|ya?ml))""")
_SUFFIXES = (".json", ".yaml", ".yml")


def documents(folder: Path) -> Iterator[Path]:
    """The documents of a corpus: roots only, not the files that they refer to."""
    if folder.is_file():
        yield folder
        return
    for entry in sorted(folder.iterdir()):
        if entry.is_dir():
            yield from _roots(entry)
        elif entry.suffix in _SUFFIXES and _is_document(entry.read_bytes()):
            yield entry


def own_folder(path: Path, base: Path) -> Path:
    """The folder whose files a document may refer to: the outermost below the corpus that is its
    own, for a document in a folder of a folder shares parts with those beside it."""
    parts = path.relative_to(base).parts if path != base else ()
    return base / parts[0] if len(parts) > 1 else path.parent


def _is_document(data: bytes) -> bool:
    return _HEAD.search(data.removeprefix(codecs.BOM_UTF8)) is not None


def _roots(folder: Path) -> list[Path]:
    needs: dict[Path, set[Path]] = {}
    found: list[Path] = []
    for path in sorted(folder.resolve().rglob("*")):
        if path.suffix not in _SUFFIXES or not path.is_file():
            continue
        data = path.read_bytes()
        names = {name.decode("utf-8", "replace") for name in _REFERENCE.findall(data)}
        needs[path] = {Path(os.path.normpath(path.parent / name)) for name in names}
        if _is_document(data):
            found.append(path)
    found.sort(key=lambda path: (not folder.name.endswith(path.stem), len(path.parts), path))
    reached = {path: _reached(path, needs) for path in found}
    roots = [
        path
        for at, path in enumerate(found)
        if not any(
            path in reached[other]
            # in a circle each reaches the other, and the first one stands for it
            and (other not in reached[path] or before < at)
            for before, other in enumerate(found)
            if other != path
        )
    ]
    return [folder / path.relative_to(folder.resolve()) for path in roots]


def _reached(start: Path, needs: Mapping[Path, set[Path]]) -> set[Path]:
    """The files that a document needs, and those that these need."""
    seen: set[Path] = set()
    pending = [start]
    while pending:
        for path in needs.get(pending.pop(), ()):
            if path not in seen:
                seen.add(path)
                pending.append(path)
    return seen
