"""An argument that chooses between a whole answer and a stream of it: on the wire and in types."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx

from tests.speakeasy.runtime.building import import_package, write_package

DOCUMENT = """
openapi: 3.1.0
info: {title: Chat, version: "1"}
servers: [{url: "http://chat.test"}]
paths:
  /chat:
    post:
      operationId: chat
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [text], properties: {text: {type: string}, stream: {type: boolean, default: false}}}
      responses:
        '200':
          description: Done
          content:
            application/json: {schema: {$ref: '#/components/schemas/Whole'}}
            text/event-stream: {schema: {$ref: '#/components/schemas/Chunk'}}
components:
  schemas:
    Whole: {type: object, required: [text], properties: {text: {type: string}}}
    Chunk: {type: object, required: [data], properties: {data: {type: string}}}
"""
USE = """
from chat_sdk import Chat, models
from chat_sdk.utils import eventstreaming

sdk = Chat()
whole: models.Whole = sdk.chat(text="a")
also: models.Whole = sdk.chat(text="a", stream=False)
parts: eventstreaming.EventStream[models.Chunk] = sdk.chat(text="a", stream=True)
"""


def test_stream_asks_for_events_and_reads_them(tmp_path: Path) -> None:
    spec = tmp_path / "chat.yaml"
    spec.write_text(DOCUMENT)
    source = write_package(spec, tmp_path / "out", "chat_sdk", {"inferSSEOverload": True})
    chat = import_package(source, "chat_sdk")

    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers["accept"] == "text/event-stream":
            kind = {"content-type": "text/event-stream"}
            return httpx.Response(200, headers=kind, content=b"data: a\n\ndata: b\n\n")
        return httpx.Response(200, json={"text": request.headers["accept"]})

    sdk = chat.Chat(client=httpx.Client(transport=httpx.MockTransport(answer)))
    assert sdk.chat(text="x").text == "application/json"
    with sdk.chat(text="x", stream=True) as stream:
        assert [event.data for event in stream] == ["a", "b"]

    (source / "use.py").write_text(USE)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file", ""]
    done = subprocess.run(
        [*command, "use.py"],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
        env={"MYPY_CACHE_DIR": str(tmp_path / "cache"), "PATH": ""},
    )
    assert done.stdout == ""
