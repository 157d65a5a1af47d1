"""An HTTP server that has openapi-core judge every request, and answers what it is told to."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from openapi_core import OpenAPI
from openapi_core.testing import MockRequest
from openapi_core.unmarshalling.request.datatypes import RequestUnmarshalResult
from werkzeug.datastructures import ImmutableMultiDict


class Verdict(NamedTuple):
    """A request, and what openapi-core makes of it."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    result: RequestUnmarshalResult


class Reply(NamedTuple):
    """What to answer."""

    status: int = 200
    content_type: str | None = "application/json"
    body: bytes = b"{}"


class Judge:
    """The server. ``prefix`` is put before every path, as a base path of the API would be."""

    def __init__(self, document: dict[str, Any], prefix: str = "/base") -> None:
        self.verdicts: list[Verdict] = []
        self.reply = Reply()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = dict(self.headers.items())
                owner.verdicts.append(owner.judge(self.command, self.path, headers, body))
                reply = owner.reply
                self.send_response(reply.status)
                if reply.content_type is not None:
                    self.send_header("Content-Type", reply.content_type)
                content = b"" if reply.status == 204 or self.command == "HEAD" else reply.body
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = handle_any
            do_TRACE = handle_any

            def log_message(self, format: str, *args: object) -> None:
                """Keep the test output clean."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self._http.server_address[1]}"
        self.url = self.origin + prefix
        here = [{"url": self.url}]
        paths = {
            path: {
                key: {**value, "servers": here}
                if isinstance(value, dict) and "responses" in value
                else value
                for key, value in item.items()
                if key != "servers"
            }
            for path, item in document["paths"].items()
        }
        self.openapi = OpenAPI.from_dict({**document, "servers": here, "paths": paths})
        threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True).start()

    def judge(self, method: str, target: str, headers: dict[str, str], body: bytes) -> Verdict:
        """Have openapi-core look at a request."""
        parts = urlsplit(target)
        cookies = SimpleCookie(headers.get("Cookie", ""))
        query = parse_qsl(parts.query, keep_blank_values=True)
        content_type = next((v for k, v in headers.items() if k.lower() == "content-type"), "")
        request = MockRequest(
            self.origin,
            method.lower(),
            unquote(parts.path),
            args=ImmutableMultiDict(query),
            headers=headers,
            cookies={name: morsel.value for name, morsel in cookies.items()},
            data=body or None,
            content_type=content_type,
        )
        return Verdict(method, target, headers, body, self.openapi.unmarshal_request(request))

    def close(self) -> None:
        """Stop serving."""
        self._http.shutdown()
        self._http.server_close()
