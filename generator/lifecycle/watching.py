"""Which files a package is made from, and whether one of them is another than before."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from generator.settings import Settings

State = Mapping[str, tuple[int, int]]
"""Modification time in nanoseconds and size, by path; a missing file has no entry."""


def watched(settings: Settings, inputs: Iterable[str]) -> Iterator[Path]:
    """The document with the files that it refers to, the settings, overlays, the user's templates.

    ``inputs`` are the names of the files of the last run, from the document's folder.
    """
    if isinstance(settings.spec, Path):
        yield settings.spec
        for name in inputs:
            yield settings.spec.parent / name
    if settings.file is not None:
        yield settings.file
    yield from settings.overlays
    if settings.templates is not None:
        for folder, folders, names in os.walk(settings.templates):
            folders.sort()
            for name in sorted(names):
                yield Path(folder, name)


def state(paths: Iterable[Path]) -> State:
    """What the file system says of the files now."""
    found = {}
    for path in paths:
        try:
            about = path.stat()
        except OSError:
            continue
        found[os.fspath(path)] = (about.st_mtime_ns, about.st_size)
    return found
