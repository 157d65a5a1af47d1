"""Bodies that are read while they are sent, and can be sent again."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from typing import Any, Optional

CHUNK_BYTES = 64 * 1024


class _File:
    """A file-like object, its place remembered so that a retry begins there again."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._start: Optional[int] = None
        self.length: Optional[int] = None
        try:
            self._start = int(file.tell())
            self.length = int(file.seek(0, os.SEEK_END)) - self._start
            file.seek(self._start)
        except (AttributeError, OSError, ValueError):
            pass  # a pipe or the like: sent once, in chunks of unknown number

    def _rewind(self) -> None:
        if self._start is not None:
            self._file.seek(self._start)

    def _read(self) -> bytes:
        chunk = self._file.read(CHUNK_BYTES)
        return chunk.encode() if isinstance(chunk, str) else bytes(chunk)


class FileBody(_File):
    """A file as the body of a synchronous request."""

    def __iter__(self) -> Iterator[bytes]:
        self._rewind()
        while True:
            chunk = self._read()
            if not chunk:
                return
            yield chunk


class AsyncFileBody(_File):
    """A file as the body of an asynchronous request; read in a thread, so that the event loop goes on."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        import asyncio

        self._rewind()
        while True:
            chunk = await asyncio.to_thread(self._read)
            if not chunk:
                return
            yield chunk
