"""What OpenAPI 3.2 added, over the wire, in every flavour that makes a client."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main

SPEC = """\
openapi: 3.2.0
info: {title: New, version: '1'}
servers: [{url: 'https://new.example'}]
paths:
  /things:
    query:
      operationId: queryThings
      tags: [new]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'200': {description: ok}}
    additionalOperations:
      COPY:
        operationId: copyThings
        tags: [new]
        responses: {'200': {description: ok}}
    get:
      operationId: findThings
      tags: [new]
      parameters:
        - name: whole
          in: querystring
          required: true
          content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}, b: {type: integer}}}}}
      responses: {'200': {description: ok}}
  /lines:
    get:
      operationId: getLines
      tags: [new]
      responses: {'200': {description: ok, content: {application/jsonl: {itemSchema: {$ref: '#/components/schemas/Thing'}}}}}
  /records:
    get:
      operationId: getRecords
      tags: [new]
      responses: {'200': {description: ok, content: {application/json-seq: {itemSchema: {$ref: '#/components/schemas/Thing'}}}}}
    post:
      operationId: sendRecords
      tags: [new]
      requestBody: {required: true, content: {application/json-seq: {itemSchema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'200': {description: ok}}
  /events:
    get:
      operationId: getEvents
      tags: [new]
      responses: {'200': {description: ok, content: {text/event-stream: {itemSchema: {type: object, properties: {data: {type: string}}}}}}}
  /guarded:
    get:
      operationId: getGuarded
      tags: [new]
      security: [{device: []}]
      responses: {'200': {description: ok}}
components:
  securitySchemes:
    device:
      type: oauth2
      flows: {deviceAuthorization: {deviceAuthorizationUrl: 'https://new.example/d', tokenUrl: 'https://new.example/t', scopes: {}}}
  schemas:
    Thing: {type: object, properties: {name: {type: string}}}
"""
RECORDS = b'\x1e{"name":"x"}\n\x1e{"name":"y"}\n'
EVENTS = b"data: x\n\ndata: y\n\n"
ANSWERS = {
    "/lines": ("application/jsonl", b'{"name": "x"}\n\n{"name": "y"}'),
    "/records": ("application/json-seq", RECORDS),
    "/events": ("text/event-stream", EVENTS),
}
Calls = dict[str, Callable[[], object]]


def _openapi_generator(package: str, url: str) -> Calls:
    module: Any = importlib.import_module(package)
    api = module.NewApi(module.ApiClient(module.Configuration(host=url, access_token="secret")))
    return {
        "query": lambda: api.query_things(module.Thing(name="x")),
        "copy": lambda: api.copy_things(),
        "find": lambda: api.find_things(whole={"a": "x y&", "b": 1}),
        "guarded": lambda: api.get_guarded(),
        "lines": lambda: [thing.name for thing in api.get_lines()],
        "records": lambda: [thing.name for thing in api.get_records()],
        "send": lambda: api.send_records([module.Thing(name="x"), module.Thing(name="y")]),
        "events": lambda: [event.data for event in api.get_events_events()],
        "text": lambda: api.get_events(),
    }


def _openapi_generator_v6(package: str, url: str) -> Calls:
    module: Any = importlib.import_module(package)
    tag: Any = importlib.import_module(f"{package}.apis.tags.new_api")
    api = tag.NewApi(module.ApiClient(module.Configuration(host=url, access_token="secret")))
    return {
        "query": lambda: api.query_things(body={"name": "x"}),
        "copy": lambda: api.copy_things(),
        "find": lambda: api.find_things(query_params={"whole": {"a": "x y&", "b": 1}}),
        "guarded": lambda: api.get_guarded(),
        "lines": lambda: [str(thing["name"]) for thing in api.get_lines().body],
        "records": lambda: [str(thing["name"]) for thing in api.get_records().body],
        "send": lambda: api.send_records(body=[{"name": "x"}, {"name": "y"}]),
        "text": lambda: str(api.get_events().body),
    }


def _speakeasy(package: str, url: str) -> Calls:
    module: Any = importlib.import_module(package)
    name = "".join(word.capitalize() for word in package.split("_"))
    sdk = getattr(module, name)(device="secret", server_url=url)
    return {
        "query": lambda: sdk.new.query_things(name="x"),
        "copy": lambda: sdk.new.copy_things(),
        "find": lambda: sdk.new.find_things(whole={"a": "x y&", "b": 1}),
        "guarded": lambda: sdk.new.get_guarded(),
        "lines": lambda: [thing.name for thing in sdk.new.get_lines()],
        "records": lambda: [thing.name for thing in sdk.new.get_records()],
        "send": lambda: sdk.new.send_records(request=RECORDS),
        "events": lambda: [event.data for event in sdk.new.get_events()],
    }


CLIENTS = {
    "openapi_generator": _openapi_generator,
    "openapi_generator_v6": _openapi_generator_v6,
    "speakeasy": _speakeasy,
}
Seen = list[tuple[str, str, str | None, bytes]]


@pytest.fixture
def server() -> Iterator[tuple[str, Seen]]:
    seen: Seen = []

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            seen.append((self.command, self.path, self.headers.get("Authorization"), body))
            kind, data = ANSWERS.get(self.path, ("", b"")) if self.command == "GET" else ("", b"")
            self.send_response(200)
            if kind:
                self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_QUERY = do_COPY = answer

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.server_address[1]}", seen
        finally:
            listening.shutdown()
            thread.join()


def made(flavour: str, folder: Path, url: str, test: str, monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Generate the package, and give its calls."""
    (folder / "spec.yaml").write_text(SPEC)
    package, out = f"newest_{flavour}_{test}", folder / "out"
    chosen = ["--flavour", flavour, "--package", package, "--out", str(out), "--formatter", "none"]
    assert main(["generate", "--spec", str(folder / "spec.yaml"), *chosen, "--quiet"]) == 0
    monkeypatch.syspath_prepend(str(out / "src" if (out / "src").is_dir() else out))
    return CLIENTS[flavour](package, url)


@pytest.mark.parametrize("flavour", CLIENTS)
def test_methods_query_strings_and_the_device_flow(
    flavour: str, tmp_path: Path, server: tuple[str, Seen], monkeypatch: pytest.MonkeyPatch
) -> None:
    url, seen = server
    calls = made(flavour, tmp_path, url, "requests", monkeypatch)
    for name in ("query", "copy", "find", "guarded"):
        calls[name]()
    sent = [(method, path) for method, path, _, _ in seen]
    assert sent == [
        ("QUERY", "/things"),
        ("COPY", "/things"),
        ("GET", "/things?a=x%20y%26&b=1"),
        ("GET", "/guarded"),
    ]
    assert seen[0][3].replace(b" ", b"") == b'{"name":"x"}'
    assert seen[3][2] == "Bearer secret"


@pytest.mark.parametrize("flavour", CLIENTS)
def test_sequences_of_values(
    flavour: str, tmp_path: Path, server: tuple[str, Seen], monkeypatch: pytest.MonkeyPatch
) -> None:
    url, seen = server
    calls = made(flavour, tmp_path, url, "sequences", monkeypatch)
    wanted: dict[str, object] = {
        "lines": ["x", "y"],
        "records": ["x", "y"],
        "events": ["x", "y"],
        "text": EVENTS.decode(),
    }
    for name, value in wanted.items():
        assert name not in calls or calls[name]() == value
    calls["send"]()
    assert seen[-1][3].replace(b" ", b"") == RECORDS
