"""References that lead back to what they stand in are named, and what many refer to is read once."""

from __future__ import annotations

import json
import time

import pytest

from generator.depth import followed
from generator.diagnostics import FatalError, Report
from generator.document import load_document
from generator.ir import Api, Json, Source
from generator.normalize import normalize


def read(components: Json, report: Report) -> Api:
    tree: Json = {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/a": {
                "get": {"responses": {"200": {"$ref": "#/components/responses/R"}}},
            }
        },
        "components": components,
    }
    return normalize(load_document("t.json", report, data=json.dumps(tree).encode()), report)


def part(name: str, times: int) -> Json:
    """A header whose content has parts with another header."""
    parts: dict[str, Json] = {
        f"p{at}": {"headers": {"X": {"$ref": f"#/components/headers/{name}"}}}
        for at in range(times)
    }
    return {"content": {"multipart/form-data": {"encoding": parts}}}


def codes_of(report: Report) -> list[str]:
    return [found.code for found in report.diagnostics]


def test_properties_that_are_all_schemas() -> None:
    report = Report()
    schemas: Json = {"A": {"type": "object", "properties": {"$ref": "#/components/schemas"}}}
    read({"schemas": schemas, "responses": {"R": {"description": "k"}}}, report)
    assert codes_of(report) == ["ref-cycle"]


def test_a_header_in_its_own_content() -> None:
    report = Report()
    response: Json = {"description": "k", "headers": {"H": {"$ref": "#/components/headers/H"}}}
    api = read({"headers": {"H": part("H", 1)}, "responses": {"R": response}}, report)
    assert codes_of(report) == ["ref-cycle"]
    assert [header.name for header in api.operations[0].responses[0].headers] == ["H"]


def test_headers_that_many_parts_share_are_read_once() -> None:
    report = Report()
    headers: dict[str, Json] = {f"H{at}": part(f"H{at + 1}", 3) for at in range(40)}
    headers["H40"] = {"schema": {"type": "string"}}
    response: Json = {"description": "k", "headers": {"H": {"$ref": "#/components/headers/H0"}}}
    started = time.monotonic()
    read({"headers": headers, "responses": {"R": response}}, report)
    assert time.monotonic() - started < 20
    assert codes_of(report) == []


def test_parts_of_parts_are_bounded() -> None:
    report = Report()
    schemas: dict[str, Json] = {
        f"S{at}": {"allOf": [{"$ref": f"#/components/schemas/S{at + 1}"}] * 2} for at in range(30)
    }
    schemas["S30"] = {"type": "object"}
    api = read({"schemas": schemas, "responses": {"R": {"description": "k"}}}, report)
    assert set(codes_of(report)) == {"limit-parts"}
    assert [schema.all_of is None for schema in api.schemas].count(
        True
    ) == 5  # one in seven levels, and the last


def test_callbacks_of_callbacks_are_bounded() -> None:
    report = Report()

    def called(at: int, times: int) -> Json:
        ref: Json = {"$ref": f"#/components/x-items/P{at + 1}"}
        back: Json = {f"c{each}": {f"{{$url{each}}}": ref} for each in range(times)}
        return {"post": {"callbacks": back, "responses": {"200": {"description": "k"}}}}

    items: dict[str, Json] = {f"P{at}": called(at, 2) for at in range(30)}
    items["P30"] = called(30, 0)
    back: Json = {"x": {"{$url}": {"$ref": "#/components/x-items/P0"}}}
    tree: Json = {
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"callbacks": back, "responses": {"200": {"description": "k"}}}}},
        "components": {"x-items": items},
    }
    normalize(load_document("t.json", report, data=json.dumps(tree).encode()), report)
    assert set(codes_of(report)) == {"limit-parts"}


def test_chains_deeper_than_calls_go_are_told() -> None:
    with pytest.raises(FatalError) as raised, followed("deep.yaml"):
        raise RecursionError
    (found,) = raised.value.diagnostics
    assert found.source == Source("deep.yaml", "", (1, 1))
    assert found.code == "limit-depth"
