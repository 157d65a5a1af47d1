"""A scripted HTTP/1.1 server on loopback: each request is answered by the next step of a script."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import BinaryIO
from urllib.parse import parse_qsl


@dataclass
class Request:
    """What came over the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)


@dataclass
class Answer:
    """What goes back. ``chunks`` are sent one by one without a length; ``cut`` breaks off after them.

    ``wait`` holds the answer back until the event is set.
    """

    status: int = 200
    body: bytes = b""
    content_type: str | None = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    chunks: tuple[bytes, ...] | None = None
    cut: bool = False
    wait: threading.Event | None = None


Script = Callable[[Request], Answer]


class Server:
    """Runs a script in threads; ``requests`` is what it was asked so far."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.requests: list[Request] = []
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self._threads: list[threading.Thread] = []
        self._connections: list[socket.socket] = []
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            with connection, connection.makefile("rb") as reader:
                while self._one(connection, reader):
                    pass
        except OSError:
            return

    def _one(self, connection: socket.socket, reader: BinaryIO) -> bool:
        readline, read = reader.readline, reader.read
        first = readline()
        if not first:
            return False
        method, target, _ = first.decode("latin-1").split(" ", 2)
        headers: dict[str, str] = {}
        while line := readline().strip():
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.strip().lower()] = value.strip()
        if headers.get("transfer-encoding") == "chunked":
            body = b""
            while size := int(readline().strip(), 16):
                body += read(size)
                readline()
            readline()
        else:
            body = read(int(headers.get("content-length", "0")))
        request = Request(method, target, headers, body)
        with self._lock:
            self.requests.append(request)
            answer = self.script(request)
        if answer.wait is not None:
            answer.wait.wait(20)
        return self._send(connection, answer)

    def _send(self, connection: socket.socket, answer: Answer) -> bool:
        head = [f"HTTP/1.1 {answer.status} X"]
        if answer.content_type is not None:
            head.append(f"Content-Type: {answer.content_type}")
        head.extend(f"{name}: {value}" for name, value in answer.headers.items())
        if answer.chunks is None:
            if answer.status != 204:
                head.append(f"Content-Length: {len(answer.body)}")
            connection.sendall("\r\n".join([*head, "", ""]).encode("latin-1") + answer.body)
            return not answer.cut
        head.append("Transfer-Encoding: chunked")
        connection.sendall("\r\n".join([*head, "", ""]).encode("latin-1"))
        for chunk in answer.chunks:
            connection.sendall(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
        if answer.cut:
            connection.shutdown(socket.SHUT_RDWR)
            return False
        connection.sendall(b"0\r\n\r\n")
        return True

    def close(self) -> None:
        """Stop listening and end all connections."""
        self._listener.close()
        for connection in self._connections:
            try:
                connection.close()
            except OSError:
                continue


@contextmanager
def serve(*answers: Answer | Script) -> Iterator[Server]:
    """A server that gives these answers in order, the last one for ever; or runs one script."""
    rest = list(answers)

    def next_answer(request: Request) -> Answer:
        step = rest.pop(0) if len(rest) > 1 else rest[0]
        return step(request) if callable(step) else step

    server = Server(next_answer)
    try:
        yield server
    finally:
        server.close()
