"""Response bodies as files: a name from the server is only ever a name, never a path."""

from __future__ import annotations

import os
import re
from typing import Optional
from urllib.parse import unquote

_EXTENDED = re.compile(r"filename\*\s*=\s*([\w!#$%&+^`{}~-]+)'[^']*'([^;\s]+)", re.IGNORECASE)
_QUOTED = re.compile(r"filename\s*=\s*\"((?:[^\"\\]|\\.)*)\"", re.IGNORECASE)
_PLAIN = re.compile(r"filename\s*=\s*'?([^'\";\s]+)'?", re.IGNORECASE)
_RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)),
}


def file_name(content_disposition: Optional[str]) -> Optional[str]:
    """The file name of a Content-Disposition (RFC 6266), stripped of directories; None when it names none."""
    name = _raw_name(content_disposition or "")
    name = re.split(r"[/\\:]", name)[-1] if name else ""
    name = "".join(c for c in name if c.isprintable() and c not in '<>"|?*').strip(" .")
    if not name or name.split(".")[0].lower() in _RESERVED:
        return None
    return name[-200:]


def _raw_name(header: str) -> Optional[str]:
    match = _EXTENDED.search(header)
    if match is not None:
        try:
            return unquote(match.group(2), encoding=match.group(1), errors="strict")
        except (LookupError, ValueError):
            pass
    match = _QUOTED.search(header)
    if match is not None:
        return re.sub(r"\\(.)", r"\1", match.group(1))
    match = _PLAIN.search(header)
    return match.group(1) if match is not None else None


def save(data: bytes, folder: Optional[str], content_disposition: Optional[str]) -> str:
    """Write the data into a new file of the folder (the system's temporary one by default) and return its path.

    The file gets the name which the server suggests, with a number when there is such a file already: nothing that
    exists is written to.
    """
    import tempfile

    name = file_name(content_disposition)
    folder = folder or tempfile.gettempdir()
    if name is None:
        handle, path = tempfile.mkstemp(dir=folder)
    else:
        handle, path = _create(folder, name)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    return path


def _create(folder: str, name: str) -> tuple[int, str]:
    stem, extension = os.path.splitext(name)
    number = 0
    while True:
        path = os.path.join(folder, f"{stem}-{number}{extension}" if number else name)
        try:
            return os.open(
                path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600
            ), path
        except FileExistsError:
            number += 1
