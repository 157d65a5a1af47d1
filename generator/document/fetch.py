"""Bytes of one file or one URL, within a fence and a bound."""

from __future__ import annotations

import os
import stat
import urllib.error
import urllib.request
from http.client import HTTPMessage
from pathlib import Path
from typing import IO

from generator import codes
from generator.document.finding import Finding

_SECONDS = 30.0


class Refusal(Exception):
    """A file that is not read; carries the reason."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def open_local(path: str, fence: Path | None, bound: int) -> bytes:
    """The bytes of a regular file, which must lie below ``fence``, links followed.

    Raises Refusal when it lies outside, is no regular file, or holds more than ``bound`` bytes.
    """
    shown = path.replace("\\", "/")
    if fence is not None and not _inside(path, fence):
        message = f"{shown} lies outside the folder of the document and is not opened"
        hint = "move the file into the document's folder, or widen the folder in the settings"
        raise Refusal(Finding(codes.REF_OUTSIDE, message, None, hint))
    try:
        with open(path, "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise Refusal(Finding(codes.FILE_UNREADABLE, f"{shown} is not a regular file"))
            data = stream.read(bound + 1)
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        message = f"{shown} cannot be read: {reason[:1].lower() + reason[1:]}"
        raise Refusal(
            Finding(codes.FILE_UNREADABLE, message, None, "check the path and its permissions")
        ) from problem
    if len(data) > bound:
        raise Refusal(Finding(codes.LIMIT_SIZE, f"{shown} is larger than the bound for documents"))
    return data


def _inside(path: str, fence: Path) -> bool:
    try:
        real = os.path.realpath(path)
        around = os.path.realpath(fence)
        return os.path.commonpath((real, around)) == around
    except (OSError, ValueError):
        return False


class _NoDowngrade(urllib.request.HTTPRedirectHandler):
    """Follows redirects to https only."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        """The next request; URLError when it would leave https."""
        if not newurl.lower().startswith("https://"):
            raise urllib.error.URLError(f"redirected to {newurl}, which is not https")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(url: str, allowed: bool, bound: int) -> bytes:
    """The bytes behind an https URL, when the network is allowed at all."""
    if not allowed:
        hint = "download the file next to the document, or allow the network explicitly"
        message = f"{url} is on the network and is not fetched"
        raise Refusal(Finding(codes.REF_NETWORK, message, None, hint))
    if not url.lower().startswith("https://"):
        message = f"{url} is not https and is not fetched"
        raise Refusal(Finding(codes.REF_NETWORK, message, None, "use https"))
    opener = urllib.request.build_opener(_NoDowngrade)
    request = urllib.request.Request(url, headers={"Accept": "*/*", "User-Agent": "sdkloom"})
    try:
        with opener.open(request, timeout=_SECONDS) as response:
            data: bytes = response.read(bound + 1)
    except (OSError, ValueError) as problem:
        message = f"{url} cannot be fetched: {problem}"
        raise Refusal(Finding(codes.FILE_UNREADABLE, message)) from problem
    if len(data) > bound:
        raise Refusal(Finding(codes.LIMIT_SIZE, f"{url} is larger than the bound for documents"))
    return data
