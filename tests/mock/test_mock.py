"""The mock server: answers that fit the document, requests judged, samples bounded."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from typing import Any

import jsonschema
import pytest

from generator.diagnostics import Report
from generator.document import load_document
from generator.ir import Api, Json
from generator.mock import MockServer, sample
from generator.mock.judge import Judge
from generator.mock.samples import MAX_ITEMS, MAX_LENGTH
from generator.normalize import normalize

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://pets.example/v1"}],
    "paths": {
        "/pets/{id}": {
            "get": {
                "operationId": "getPet",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}},
                    {"name": "X-Trace", "in": "header", "required": True, "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {
                        "description": "one",
                        "headers": {"X-Left": {"schema": {"type": "integer", "minimum": 7}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
                    },
                    "404": {"description": "none", "content": {"application/json": {"example": {"why": "gone"}}}},
                },
            }
        },
        "/pets/mine": {"get": {"operationId": "mine", "responses": {"204": {"description": "none"}}}},
        "/pets": {
            "post": {
                "operationId": "addPet",
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
                },
                "responses": {"201": {"description": "made"}},
            }
        },
        "/events": {
            "get": {
                "operationId": "events",
                "responses": {"200": {"description": "s", "content": {"text/event-stream": {"schema": {"type": "string"}}}}},
            }
        },
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"type": "string", "minLength": 2}, "tag": {"enum": ["a", "b"]}},
            }
        }
    },
}  # fmt: skip


def read(tree: Json) -> Api:
    report = Report()
    return normalize(load_document("t.json", report, data=json.dumps(tree).encode()), report)


def call(url: str, method: str = "GET", body: Json = None, **headers: str) -> tuple[int, Any, Any]:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, method=method)
    for name, value in headers.items():
        request.add_header(name.replace("_", "-"), value)
    if data is not None:
        request.add_header("Content-Type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read(), answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.read(), error.headers


def test_it_answers_from_the_document_and_judges_requests() -> None:
    with MockServer(read(DOCUMENT), Judge(DOCUMENT)) as server:
        status, body, headers = call(f"{server.url}/pets/7", X_Trace="t")
        assert status == 200
        jsonschema.validate(json.loads(body), DOCUMENT["components"]["schemas"]["Pet"])
        assert int(headers["X-Left"]) >= 7
        assert call(f"{server.url}/pets/7", X_Trace="t", Prefer="code=404")[:2] == (404, b'{"why": "gone"}')  # fmt: skip
        assert call(f"{server.url}/pets/mine")[0] == 204
        assert call(f"{server.url}/nothing")[0] == 404
        assert call(f"{server.url}/pets", "POST", {"name": "Rex"})[0] == 201
        assert not server.violations
        status, body, _ = call(f"{server.url}/pets/seven", X_Trace="t")
        assert status == 422
        assert call(f"{server.url}/pets/7")[0] == 422
        status, body, _ = call(f"{server.url}/pets", "POST", {"name": "R"})
        assert (status, "name" in json.loads(body)["errors"][0]) == (422, True)
        assert len(server.violations) == 3
        assert server.calls[0] == "GET /pets/7"


def test_the_base_path_of_a_server_may_be_kept() -> None:
    with MockServer(read(DOCUMENT)) as server:
        assert call(f"{server.url}/v1/pets/mine")[0] == 204


def test_a_stream_is_answered_as_events() -> None:
    with MockServer(read(DOCUMENT)) as server:
        _, body, headers = call(f"{server.url}/events")
        assert headers["Content-Type"] == "text/event-stream"
        assert body == b'data: "sample"\n\ndata: "sample"\n\n'


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "minLength": 3, "maxLength": 4},
        {"type": "string", "pattern": "^[a-z]{2}-[0-9]+$"},
        {"type": "string", "format": "date-time"},
        {"type": "integer", "minimum": 10, "multipleOf": 7},
        {"type": "number", "exclusiveMinimum": 3, "maximum": 4},
        {"type": "integer", "exclusiveMaximum": -5},
        {"type": "array", "items": {"type": "integer"}, "minItems": 3, "uniqueItems": True},
        {"type": "array", "items": {"type": "string"}, "maxItems": 0},
        {"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "boolean"}}},
        {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 2},
        {"allOf": [{"required": ["x"]}, {"properties": {"x": {"const": 4}}}]},
        {"oneOf": [{"type": "null"}, {"type": "string", "enum": ["only"]}]},
        {"type": ["null", "integer"]},
        {"const": None},
        {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "minItems": 2},
    ],
    ids=json.dumps,
)
def test_a_sample_fits_its_schema(schema: dict[str, Any]) -> None:
    api = read({**DOCUMENT, "components": {"schemas": {"T": schema}}, "paths": {}})
    value = sample(api, api.schemas[0])
    jsonschema.validate(value, schema, jsonschema.Draft202012Validator)


def test_samples_are_bounded() -> None:
    schemas: dict[str, Any] = {
        "Many": {"type": "array", "items": {"type": "string"}, "minItems": 10**9},
        "Long": {"type": "string", "minLength": 10**12},
        "Self": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Self"}}},
        "Slow": {"type": "string", "pattern": "^(a+)+$"},
    }
    api = read({**DOCUMENT, "components": {"schemas": schemas}, "paths": {}})
    many, long, loop, slow = (sample(api, schema) for schema in api.schemas)
    assert isinstance(many, list)
    assert len(many) == MAX_ITEMS
    assert isinstance(long, str)
    assert len(long) == MAX_LENGTH
    assert "next" in json.dumps(loop)
    assert slow


def test_readonly_is_not_sent_and_writeonly_not_answered() -> None:
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {"id": {"type": "string", "readOnly": True}, "pin": {"type": "string", "writeOnly": True}},
    }  # fmt: skip
    api = read({**DOCUMENT, "components": {"schemas": {"T": schema}}, "paths": {}})
    assert sample(api, api.schemas[0], sending=True) == {"pin": "sample"}
    assert sample(api, api.schemas[0]) == {"id": "sample"}
