"""Bytes of one file or one URL, within a fence and a bound."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from generator import codes
from generator.document.finding import Finding
from generator.document.limits import MAX_BYTES

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
TOO_LARGE = f"the files hold more than {MAX_BYTES // 2**20} MiB together"


class Refusal(Exception):
    """A file that is not read; carries the reason."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def open_local(path: str, fence: Path | None, bound: int) -> bytes:
    """The bytes of a regular file, which must lie below ``fence``, links followed.

    Raises Refusal when it lies outside, is no regular file, or holds more than ``bound`` bytes.
    """
    if fence is not None and not _inside(path, fence):
        message = "it lies outside the folder of the document, and such files are not opened"
        hint = "move the file there, or name a folder above both (--ref-root; ref_root in sdk.toml)"
        raise Refusal(Finding(codes.REF_OUTSIDE, message, None, hint))
    try:
        # Without O_NONBLOCK a pipe without a writer would be waited for, for ever.
        with open(os.open(path, _FLAGS), "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise Refusal(Finding(codes.FILE_UNREADABLE, "it is not a regular file"))
            data = stream.read(bound + 1)
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        message = f"it cannot be read: {reason[:1].lower() + reason[1:]}"
        raise Refusal(
            Finding(codes.FILE_UNREADABLE, message, None, "check the path and its permissions")
        ) from problem
    if len(data) > bound:
        raise Refusal(Finding(codes.LIMIT_SIZE, TOO_LARGE))
    return data


def _inside(path: str, fence: Path) -> bool:
    try:
        real = os.path.realpath(path)
        around = os.path.realpath(fence)
        return os.path.commonpath((real, around)) == around
    except (OSError, ValueError):
        return False


def fetch(url: str, allowed: bool, bound: int) -> bytes:
    """The bytes behind an https URL, when the network is allowed at all."""
    if not allowed:
        hint = "download it next to the document, or allow the network with --allow-network"
        message = "it is on the network, and nothing is fetched unasked"
        raise Refusal(Finding(codes.REF_NETWORK, message, None, hint))
    if not url.lower().startswith("https://"):
        message = "only https is fetched"
        raise Refusal(Finding(codes.REF_NETWORK, message, None, "use https"))
    # Only a run that fetches pays for the HTTP client's import.
    from generator.document.network import download

    try:
        data = download(url, bound + 1)
    except (OSError, ValueError) as problem:
        message = f"it cannot be fetched: {problem}"
        raise Refusal(
            Finding(codes.FILE_UNREADABLE, message, None, "check the address")
        ) from problem
    if len(data) > bound:
        raise Refusal(Finding(codes.LIMIT_SIZE, TOO_LARGE))
    return data
