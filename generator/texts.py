"""Texts by their hash, in the user's cache: what a later run may have to compare with.

Version control usually has them too; losing the cache costs a comparison and nothing else.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from pathlib import Path

from generator.manifest import digest
from generator.resources import cache_root

_LONGEST = 64_000_000  # bytes; nothing that is kept here is longer


def remember(data: bytes) -> None:
    """Keep a text; where the cache cannot be written nothing is kept."""
    file = _file(digest(data))
    if len(data) > _LONGEST or file.exists():
        return
    temporary = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary.write_bytes(zlib.compress(data, 6))
        temporary.replace(file)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink()


def find(wanted: str) -> bytes | None:
    """The text of that hash, None when it is not known."""
    try:
        unpacker = zlib.decompressobj()
        data = unpacker.decompress(_file(wanted).read_bytes(), _LONGEST)
    except (OSError, ValueError, zlib.error):
        return None
    return data if digest(data) == wanted else None


def _file(name: str) -> Path:
    if not (name.isascii() and name.isalnum()):
        raise ValueError(f"{name!r} is no hash")
    return cache_root() / "texts" / name[:2] / name[2:]
