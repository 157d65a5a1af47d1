"""Streams of server-sent events: iterators that are also context managers.

A stream closes its connection when it ends, when its ``with`` block is left, and when an event cannot be read.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from types import TracebackType
from typing import Callable, Generic, Optional, TypeVar

import httpx

from .sse import MAX_EVENT_BYTES, EventParser, ServerEvent

__all__ = [
    "MAX_EVENT_BYTES",
    "MESSAGE_BOUNDARIES",
    "EventStream",
    "EventStreamAsync",
    "ServerEvent",
    "stream_events",
    "stream_events_async",
]

T = TypeVar("T")

MESSAGE_BOUNDARIES = [b"\r\n\r\n", b"\n\n", b"\r\r"]
"""What ends an event on the wire: an empty line, however lines end."""


class EventStream(Generic[T]):
    """Events of an answer, read as they arrive. Keeps the client alive as long as the stream is."""

    client_ref: Optional[object]
    response: httpx.Response
    generator: Generator[T, None, None]

    def __init__(
        self,
        response: httpx.Response,
        decoder: Callable[[str], T],
        sentinel: Optional[str] = None,
        client_ref: Optional[object] = None,
    ) -> None:
        self.response = response
        self.generator = stream_events(response, decoder, sentinel)
        self.client_ref = client_ref

    def __iter__(self) -> EventStream[T]:
        return self

    def __next__(self) -> T:
        return next(self.generator)

    def __enter__(self) -> EventStream[T]:
        return self

    def __exit__(
        self,
        exc_type: Optional[type[BaseException]],
        exc_val: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection; the stream has no more events."""
        self.generator.close()
        self.response.close()


class EventStreamAsync(Generic[T]):
    """``EventStream`` for asynchronous calls."""

    client_ref: Optional[object]
    response: httpx.Response
    generator: AsyncGenerator[T, None]

    def __init__(
        self,
        response: httpx.Response,
        decoder: Callable[[str], T],
        sentinel: Optional[str] = None,
        client_ref: Optional[object] = None,
    ) -> None:
        self.response = response
        self.generator = stream_events_async(response, decoder, sentinel)
        self.client_ref = client_ref

    def __aiter__(self) -> EventStreamAsync[T]:
        return self

    async def __anext__(self) -> T:
        return await self.generator.__anext__()

    async def __aenter__(self) -> EventStreamAsync[T]:
        return self

    async def __aexit__(
        self,
        exc_type: Optional[type[BaseException]],
        exc_val: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection; the stream has no more events."""
        await self.generator.aclose()
        await self.response.aclose()


def stream_events(
    response: httpx.Response, decoder: Callable[[str], T], sentinel: Optional[str] = None
) -> Generator[T, None, None]:
    """Decoded events of an answer, up to the one whose data is the sentinel."""
    parser = EventParser()
    try:
        for chunk in response.iter_bytes():
            for event in parser.feed(chunk):
                if sentinel is not None and event.data == sentinel:
                    return
                yield _decoded(event, decoder)
        last = parser.end()
        if last is not None and (sentinel is None or last.data != sentinel):
            yield _decoded(last, decoder)
    finally:
        response.close()


async def stream_events_async(
    response: httpx.Response, decoder: Callable[[str], T], sentinel: Optional[str] = None
) -> AsyncGenerator[T, None]:
    """``stream_events`` for asynchronous calls."""
    parser = EventParser()
    try:
        async for chunk in response.aiter_bytes():
            for event in parser.feed(chunk):
                if sentinel is not None and event.data == sentinel:
                    return
                yield _decoded(event, decoder)
        last = parser.end()
        if last is not None and (sentinel is None or last.data != sentinel):
            yield _decoded(last, decoder)
    finally:
        await response.aclose()


def _decoded(event: ServerEvent, decoder: Callable[[str], T]) -> T:
    """Data may be JSON, or text that looks like it (``123``): the model decides."""
    try:
        return decoder(event.as_json(parse_data=True))
    except Exception:
        as_text = event.as_json(parse_data=False)
        if as_text == event.as_json(parse_data=True):
            raise
        try:
            return decoder(as_text)
        except Exception:
            pass
        raise
