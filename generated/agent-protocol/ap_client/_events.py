"""`text/event-stream` responses as events (WHATWG HTML, 9.2 Server-sent events), read as they arrive."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Any, Callable, NamedTuple, Optional, Protocol

from typing_extensions import Self

from .exceptions import ApiValueError

DEFAULT_LIMIT = 16 * 1024 * 1024
"""The largest event which is kept in memory, in characters."""


class ServerSentEvent(NamedTuple):
    """One event; `data` is its text, `id` the last one that the stream gave, `retry` a delay in milliseconds."""

    data: str
    event: str = "message"
    id: Optional[str] = None
    retry: Optional[int] = None

    def json(self) -> Any:
        """The data, decoded as JSON; ValueError when it is not."""
        return json.loads(self.data)


class Closeable(Protocol):
    """The part of an HTTP response which a stream needs."""

    def stream(
        self, amt: Optional[int] = ..., decode_content: Optional[bool] = ...
    ) -> Iterable[bytes]: ...

    def release_conn(self) -> None: ...

    def close(self) -> None: ...


class EventStream:
    """The events of one response, in order, read while the server sends them.

    Iterate over it once; use it in a `with` statement (or call `close`) when you may stop before its end, so that
    the connection is not left open. ApiValueError when one event is larger than the limit.
    """

    def __init__(self, response: Closeable, limit: int = DEFAULT_LIMIT) -> None:
        self.response = response
        self._events = events(arriving(response), limit)
        self._done = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> ServerSentEvent:
        try:
            return next(self._events)
        except StopIteration:
            if not self._done:
                self._done = True
                self.response.release_conn()
            raise
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Stop reading and give the connection up."""
        if not self._done:
            self._done = True
            self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self.close()


def arriving(response: Closeable) -> Iterator[bytes]:
    """The bytes of a response as soon as they are there, with or without chunked transfer coding."""
    read: Optional[Callable[..., bytes]] = getattr(response, "read1", None)
    if read is None:  # urllib3 before 2.2: only single bytes are sure not to wait for more
        yield from response.stream(1, decode_content=True)
        return
    while piece := read(8192, decode_content=True):
        yield piece


def lines(chunks: Iterable[bytes], limit: int) -> Iterator[str]:
    """The lines of a UTF-8 stream; they end with LF, CR or CRLF, wherever the chunks are cut."""
    decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
    parts: list[str] = []
    size, after_cr, first = 0, False, True
    for chunk in chunks:
        text = decoder.decode(chunk)
        if first and text:
            first, text = False, text.removeprefix("\ufeff")
        if after_cr and text:
            after_cr, text = False, text[1:] if text[0] == "\n" else text
        after_cr = after_cr or text.endswith("\r")
        start = 0
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        while (end := text.find("\n", start)) >= 0:
            parts.append(text[start:end])
            yield "".join(parts)
            parts, size, start = [], 0, end + 1
        rest = text[start:]
        size += len(rest)
        if size > limit:
            raise ApiValueError(f"an event of the stream is larger than {limit} characters")
        if rest:
            parts.append(rest)


def events(chunks: Iterable[bytes], limit: int = DEFAULT_LIMIT) -> Iterator[ServerSentEvent]:
    """Parse a stream; an event which the stream cuts off before its blank line is dropped, as the standard says."""
    data: list[str] = []
    kind, last_id, size = "", None, 0
    retry: Optional[int] = None
    for line in lines(chunks, limit):
        if line == "":
            if data:
                yield ServerSentEvent("\n".join(data), kind or "message", last_id, retry)
            data, kind, size, retry = [], "", 0, None
            continue
        field, _, value = line.partition(":")
        value = value[1:] if value.startswith(" ") else value
        size += len(line)
        if size > limit:
            raise ApiValueError(f"an event of the stream is larger than {limit} characters")
        if field == "data":
            data.append(value)
        elif field == "event":
            kind = value
        elif field == "id" and "\0" not in value:
            last_id = value
        elif field == "retry" and value.isascii() and value.isdigit() and len(value) < 12:
            retry = int(value)
