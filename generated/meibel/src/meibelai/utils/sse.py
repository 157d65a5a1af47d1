"""Server-sent events as they come off the wire (HTML Living Standard, "Parsing an event stream")."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

MAX_EVENT_BYTES = 64 * 1024 * 1024
"""An event longer than this is refused, so that a server which never ends its event cannot fill the memory."""

_LINE_END = re.compile(rb"\r\n|\r|\n")
_BOM = b"\xef\xbb\xbf"


@dataclass
class ServerEvent:
    """One event; ``data`` is the joined text of its data lines."""

    id: Optional[str] = None
    event: Optional[str] = None
    data: Optional[str] = None
    retry: Optional[int] = None

    def as_json(self, parse_data: bool) -> str:
        """The event as a JSON object; its data parsed as JSON where it is JSON and this is wanted."""
        data: Any = self.data
        if parse_data and self.data is not None:
            with contextlib.suppress(ValueError):
                data = json.loads(self.data)
        fields = {"id": self.id, "event": self.event, "data": data, "retry": self.retry}
        kept = {
            name: value
            for name, value in fields.items()
            if value is not None or (name == "data" and self.data)
        }
        return json.dumps(kept)


class EventParser:
    """Takes chunks of bytes as they arrive, gives events as they end."""

    def __init__(self) -> None:
        self._buffer = b""
        self._started = False
        self._size = 0
        self._after_cr = False
        self._id: Optional[str] = None
        self._reset()

    def _reset(self) -> None:
        self._event: Optional[str] = None
        self._data: list[str] = []
        self._retry: Optional[int] = None
        self._any = False
        self._size = 0

    def feed(self, chunk: bytes) -> Iterator[ServerEvent]:
        """Events that end in this chunk. Raises ValueError when one grows beyond ``MAX_EVENT_BYTES``."""
        if self._after_cr and chunk:
            # A line that ended in CR at the end of a chunk: LF here belongs to it.
            chunk = chunk[1:] if chunk[:1] == b"\n" else chunk
            self._after_cr = False
        searched = max(0, len(self._buffer) - 1)
        buffer = self._buffer + chunk
        if not self._started and len(buffer) >= len(_BOM):
            self._started = True
            buffer = buffer[len(_BOM) :] if buffer.startswith(_BOM) else buffer
            searched = 0
        start = 0
        for found in _LINE_END.finditer(buffer, searched):
            event = self._line(buffer[start : found.start()])
            start = found.end()
            if event is not None:
                yield event
        self._after_cr = start == len(buffer) and buffer[-1:] == b"\r"
        self._buffer = buffer[start:]
        if self._size + len(self._buffer) > MAX_EVENT_BYTES:
            raise ValueError(f"a server-sent event is longer than {MAX_EVENT_BYTES} bytes")

    def end(self) -> Optional[ServerEvent]:
        """The event that the end of the stream ends, if one was begun."""
        if self._buffer:
            self._line(self._buffer)
            self._buffer = b""
        return self._take()

    def _line(self, raw: bytes) -> Optional[ServerEvent]:
        if not raw:
            return self._take()
        self._size += len(raw)
        text = raw.decode("utf-8", "replace")
        name, colon, value = text.partition(":")
        if not name and colon:
            return None  # a comment, which keeps the connection alive
        value = value[1:] if value.startswith(" ") else value
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id":
            self._id = self._id if "\x00" in value else value
        elif name == "retry":
            self._retry = int(value) if value.isascii() and value.isdigit() else self._retry
        else:
            return None
        self._any = True
        return None

    def _take(self) -> Optional[ServerEvent]:
        event = None
        if self._any:
            data = "\n".join(self._data) if self._data else None
            event = ServerEvent(id=self._id, event=self._event, data=data, retry=self._retry)
        self._reset()
        return event
