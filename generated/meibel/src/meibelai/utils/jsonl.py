"""Streams of JSON values, one a line (JSON Lines, NDJSON, RFC 7464): iterators that are also context managers."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Iterator
from types import TracebackType
from typing import Callable, Generic, Optional, TypeVar

import httpx

T = TypeVar("T")

MAX_LINE_BYTES = 64 * 1024 * 1024
"""A line longer than this is refused, so that a server which never ends its line cannot fill the memory."""

_AROUND = b" \t\r\n\x1e"
"""White space, and the record separator of `application/json-seq`."""


class JsonLStream(Generic[T]):
    """Values of an answer, read as they arrive. Keeps the client alive as long as the stream is."""

    client_ref: Optional[object]
    response: httpx.Response
    generator: Generator[T, None, None]

    def __init__(
        self,
        response: httpx.Response,
        decoder: Callable[[str], T],
        client_ref: Optional[object] = None,
    ) -> None:
        self.response = response
        self.generator = stream_lines(response, decoder)
        self.client_ref = client_ref

    def __iter__(self) -> JsonLStream[T]:
        return self

    def __next__(self) -> T:
        return next(self.generator)

    def __enter__(self) -> JsonLStream[T]:
        return self

    def __exit__(
        self,
        exc_type: Optional[type[BaseException]],
        exc_val: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; the stream has no more values."""
        self.generator.close()
        self.response.close()


class JsonLStreamAsync(Generic[T]):
    """``JsonLStream`` for asynchronous calls."""

    client_ref: Optional[object]
    response: httpx.Response
    generator: AsyncGenerator[T, None]

    def __init__(
        self,
        response: httpx.Response,
        decoder: Callable[[str], T],
        client_ref: Optional[object] = None,
    ) -> None:
        self.response = response
        self.generator = stream_lines_async(response, decoder)
        self.client_ref = client_ref

    def __aiter__(self) -> JsonLStreamAsync[T]:
        return self

    async def __anext__(self) -> T:
        return await self.generator.__anext__()

    async def __aenter__(self) -> JsonLStreamAsync[T]:
        return self

    async def __aexit__(
        self,
        exc_type: Optional[type[BaseException]],
        exc_val: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection; the stream has no more values."""
        await self.generator.aclose()
        await self.response.aclose()


class _Lines:
    """Takes chunks of bytes, gives whole lines that are not blank."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, chunk: bytes) -> Iterator[str]:
        searched = len(self._rest)
        self._rest += chunk
        start = 0
        while True:
            end = self._rest.find(b"\n", max(start, searched))
            if end < 0:
                break
            line = self._rest[start:end].strip(_AROUND)
            start = end + 1
            if line:
                yield line.decode("utf-8")
        del self._rest[:start]
        if len(self._rest) > MAX_LINE_BYTES:
            raise ValueError(f"a line of the answer is longer than {MAX_LINE_BYTES} bytes")

    def end(self) -> Optional[str]:
        line = self._rest.strip(_AROUND)
        return line.decode("utf-8") if line else None


def stream_lines(response: httpx.Response, decoder: Callable[[str], T]) -> Generator[T, None, None]:
    """Decoded lines of an answer. Raises ValueError for a line beyond ``MAX_LINE_BYTES``."""
    lines = _Lines()
    try:
        for chunk in response.iter_bytes():
            for line in lines.feed(chunk):
                yield decoder(line)
        last = lines.end()
        if last is not None:
            yield decoder(last)
    finally:
        response.close()


async def stream_lines_async(
    response: httpx.Response, decoder: Callable[[str], T]
) -> AsyncGenerator[T, None]:
    """``stream_lines`` for asynchronous calls."""
    lines = _Lines()
    try:
        async for chunk in response.aiter_bytes():
            for line in lines.feed(chunk):
                yield decoder(line)
        last = lines.end()
        if last is not None:
            yield decoder(last)
    finally:
        await response.aclose()
