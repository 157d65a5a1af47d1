"""The runtime as the package it becomes, and a server on the loopback interface to try it on."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

RUNTIME = Path(__file__).parents[3] / "templates" / "openapi_generator_v6" / "runtime"
NAME = "openapi_generator_v6_runtime"


def load(module: str) -> ModuleType:
    """A module of the runtime, imported from its source."""
    if NAME not in sys.modules:
        package = ModuleType(NAME)
        package.__path__ = [str(RUNTIME)]
        sys.modules[NAME] = package
    return importlib.import_module(f"{NAME}.{module}")


class Seen(NamedTuple):
    """A request as the server got it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Answer(NamedTuple):
    """What the server answers."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)
    body: bytes = b"{}"


class Server:
    """An HTTP server that keeps what it sees and answers what it is told to."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.answer: Callable[[Seen], Answer] = lambda seen: Answer()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                seen = Seen(self.command, self.path, dict(self.headers.items()), body)
                owner.seen.append(seen)
                answer = owner.answer(seen)
                self.send_response(answer.status)
                for name, value in answer.headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.body)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = handle_any

            def log_message(self, format: str, *args: object) -> None:
                """Keep the test output clean."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        self._http.shutdown()
        self._http.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    """A server of one test."""
    found = Server()
    yield found
    found.close()


@pytest.fixture
def other() -> Iterator[Server]:
    """A second server, on another port: another host as far as credentials go."""
    found = Server()
    yield found
    found.close()
