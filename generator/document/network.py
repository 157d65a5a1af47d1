"""Bytes behind an https address."""

from __future__ import annotations

import time
import urllib.error
import urllib.request
from http.client import HTTPMessage
from typing import IO, Protocol

_SECONDS = 30.0


class Response(Protocol):
    """The part of an HTTP response that is used here."""

    def read1(self, n: int = -1, /) -> bytes:
        """Whatever is there, at most ``n`` bytes; nothing at the end."""


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


def _read(response: Response, most: int) -> bytes:
    """At most so many bytes, within the time for a whole file however slowly they come."""
    end = time.monotonic() + _SECONDS
    parts: list[bytes] = []
    while most > 0:
        part = response.read1(min(most, 1 << 16))
        if not part:
            break
        if time.monotonic() > end:
            raise TimeoutError("it came too slowly")
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


def download(url: str, most: int) -> bytes:
    """At most so many bytes of a resource; redirects are followed while they stay on https.

    Raises OSError (URLError, TimeoutError among them) or ValueError when it cannot be had.
    """
    opener = urllib.request.build_opener(_NoDowngrade)
    request = urllib.request.Request(url, headers={"Accept": "*/*", "User-Agent": "sdkloom"})
    with opener.open(request, timeout=_SECONDS) as response:
        return _read(response, most)
