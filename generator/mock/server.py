"""The server: one thread for each request, on loopback, nothing of it reachable from elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import urlsplit

from generator.ir import Api
from generator.mock.answers import Answer, Answerer, problem
from generator.mock.judge import Judge, Received

_MAX_BODY = 64 << 20  # bytes
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class MockServer:
    """``with MockServer(api, judge) as server`` answers at ``server.url`` until the block ends.

    With a ``judge`` each request is validated first; one that is not in order is answered with
    422 and the reasons, and kept in :attr:`violations`.
    """

    def __init__(
        self,
        api: Api,
        judge: Judge | None = None,
        *,
        port: int = 0,
        log: Callable[[str], None] | None = None,
    ) -> None:
        self._answerer = Answerer(api)
        self._judge = judge
        self._log = log
        self.violations: list[str] = []
        """What was wrong with requests, in the order of their arrival."""
        self.calls: list[str] = []
        """``METHOD path`` of every request."""
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _handler(self))
        self._server.daemon_threads = True
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The address of the server."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def handle(self, received: Received) -> Answer:
        """The answer to one request."""
        path = urlsplit(received.target).path
        self.calls.append(f"{received.method} {path}")
        errors: tuple[str, ...] = ()
        if self._answerer.find(received.method, path) is not None and self._judge is not None:
            errors = self._judge.errors(received)
        if errors:
            self.violations += [f"{received.method} {path}: {error}" for error in errors]
            answer = problem(422, "the request does not fit the document", errors)
        else:
            answer = self._answerer.answer(received.method, path, received.headers)
        if self._log is not None:
            self._log(f"{received.method} {received.target} -> {answer.status}" + "".join(f"\n    {e}" for e in errors))  # fmt: skip
        return answer

    def __enter__(self) -> MockServer:
        self._thread = threading.Thread(target=self.serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        if self._thread is not None:
            self._thread.join()

    def serve(self) -> None:
        """Answer until the server is shut down."""
        self._server.serve_forever(poll_interval=0.02)


def _handler(mock: MockServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        server_version = "sdkloom-mock"
        sys_version = ""

        def _run(self) -> None:
            body = self._body()
            if body is None:
                return
            headers = dict(self.headers.items())
            received = Received(method=self.command, target=self.path, headers=headers, body=body, base=mock.url)  # fmt: skip
            answer = mock.handle(received)
            self.send_response(answer.status)
            if answer.media_type is not None:
                self.send_header("Content-Type", answer.media_type)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.status not in (204, 304):
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(answer.body)

        def _body(self) -> bytes | None:
            if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
                return self._chunks()
            length = int(self.headers.get("Content-Length") or 0)
            if length > _MAX_BODY:
                self.send_error(413)
                self.close_connection = True
                return None
            return self.rfile.read(length)

        def _chunks(self) -> bytes:
            found = bytearray()
            while len(found) <= _MAX_BODY:
                size = int(self.rfile.readline().split(b";")[0], 16)
                found += self.rfile.read(size)
                self.rfile.readline()
                if size == 0:
                    break
            return bytes(found)

        def log_message(self, format: str, *args: object) -> None:
            """Requests are told by the mock itself."""

    for method in _METHODS:
        setattr(Handler, f"do_{method.upper()}", Handler._run)
    return Handler
