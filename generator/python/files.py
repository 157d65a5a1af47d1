"""Names that files can have: those that file systems would refuse are cut, and stay apart."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

LONGEST_NAME: Final = 255
"""Bytes of the name of one file or folder: what the file systems of Linux, macOS and Windows take."""


def short_name(name: str, longest: int) -> str:
    """The name when it has at most ``longest`` bytes, else its beginning and its hash."""
    if len(name) <= longest and len(name.encode("utf-8", "replace")) <= longest:
        return name
    mark = f"_{sha256(name.encode('utf-8', 'replace')).hexdigest()[:8]}"
    start = name.encode("utf-8", "ignore")[: longest // 2].decode("utf-8", "ignore")
    return start.rstrip("_") + mark
