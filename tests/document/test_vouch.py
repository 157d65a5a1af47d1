"""The quick check never vouches for what the models refuse, and is at hand for sound documents."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.document import load_document
from generator.document.judge import problems
from generator.document.typed import check_types
from generator.document.vouch import voucher
from generator.ir import Json
from generator.normalize import normalize
from tools.model_shapes import FILE, tables

ROOT = Path(__file__).parents[2]

OPERATION: Json = {
    "operationId": "op",
    "tags": ["a"],
    "deprecated": False,
    "externalDocs": {"url": "https://example.com", "description": "more"},
    "parameters": [
        {"name": "q", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
        {"$ref": "#/components/parameters/P"},
        {
            "name": "h",
            "in": "header",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}},
            "examples": {"one": {"summary": "s", "value": [1]}},
        },
    ],
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["a"],
                    "properties": {
                        "a": {"type": "number", "minimum": 1.5, "multipleOf": 2},
                        "b": {"allOf": [{"$ref": "#/x"}, {"not": {"enum": [1]}}]},
                        "c": {"type": "string", "maxLength": 3, "xml": {"wrapped": True}},
                    },
                    "additionalProperties": {"oneOf": [{"type": "integer"}]},
                    "discriminator": {"propertyName": "a", "mapping": {"x": "S"}},
                },
                "encoding": {"a": {"contentType": "text/plain", "explode": True}},
            }
        },
    },
    "responses": {
        "200": {
            "description": "fine",
            "headers": {"X": {"required": True, "schema": {"type": "integer", "minimum": 0}}},
            "links": {"L": {"operationId": "op", "parameters": {"a": "$request.body"}}},
        }
    },
    "security": [{"oauth": ["read"]}],
    "servers": [{"url": "/", "variables": {"v": {"default": "a", "enum": ["a"]}}}],
    "callbacks": {"cb": {"{$url}": {"post": {"responses": {"200": {"description": ""}}}}}},
}  # fmt: skip

ODD: list[Json] = [
    None, True, 0, -1, 1.5, 1e400, 10**400, "", "true", "7", "query", [], [1], ["a"], {},
    {"$ref": "#/a"}, {"$ref": 5}, {"a": 1}, {"type": ["string"]}, {"type": "any"}, {"url": "/"},
]  # fmt: skip
VALUES = st.sampled_from(ODD)


def places(tree: Json) -> list[tuple[Json, str | int]]:
    """Every key and index of a tree."""
    found: list[tuple[Json, str | int]] = []
    pending = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            found.extend((node, key) for key in node)
            pending.extend(node.values())
        elif isinstance(node, list):
            found.extend((node, index) for index in range(len(node)))
            pending.extend(node)
    return found


@st.composite
def operations(draw: st.DrawFn) -> Json:
    """An operation with a few values replaced or added."""
    tree = copy.deepcopy(OPERATION)
    for _ in range(draw(st.integers(0, 3))):
        spots = places(tree)
        node, key = spots[draw(st.integers(0, len(spots) - 1))]
        value = copy.deepcopy(draw(VALUES))
        if isinstance(node, dict):
            extra = st.sampled_from(["type", "items", "description", "in", "required", "enum"])
            node[draw(extra) if draw(st.booleans()) else str(key)] = value
        elif isinstance(node, list):
            node[int(key)] = value
    return tree


@pytest.mark.parametrize("family", ["3.0", "3.1", "3.2"])
def test_a_sound_operation_is_vouched_for(family: str) -> None:
    assert voucher(family)["Operation"](OPERATION)


@settings(max_examples=500)
@given(st.sampled_from(["3.0", "3.1", "3.2"]), operations())
def test_what_is_vouched_for_has_no_problem(family: str, tree: Json) -> None:
    if voucher(family)["Operation"](tree):
        assert list(problems(family, "Operation", tree)) == []


def test_the_shapes_are_those_of_the_models() -> None:
    assert json.loads(FILE.read_text("utf-8")) == tables(), "run `python -m tools.model_shapes`"


@pytest.mark.parametrize("api", ["agent-protocol", "formance", "meibel"])
def test_our_own_documents_need_no_models(api: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*asked: object) -> list[tuple[str, str]]:
        raise AssertionError(asked)

    monkeypatch.setattr("generator.document.typed.problems", refuse)
    report = Report()
    document = load_document(ROOT / "specs" / api / "openapi.yaml", report)
    check_types(document, normalize(document, report), report)


def test_a_later_version_has_more_places() -> None:
    parameter: Json = {"name": "q", "in": "querystring", "content": {"text/plain": {}}}
    assert voucher("3.2")["Parameter"](parameter)
    assert not voucher("3.1")["Parameter"](parameter)
    assert list(problems("3.2", "Operation", {"parameters": [parameter], "tags": [1]})) == [
        ("/tags/0", "input should be a valid string")
    ]
    assert list(problems("3.2", "Operation", {"responses": {"200": {"summary": "s"}}})) == []


def test_other_files_are_judged_too(tmp_path: Path) -> None:
    root = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"$ref": "more.yaml#/item"}},
    }
    more = {
        "item": {
            "get": {
                "externalDocs": {"url": 5},
                "responses": {"200": {"description": ""}},
            },
            "post": {
                "parameters": [{"$ref": "#/P"}],
                "responses": {"200": {"description": "", "content": {"a/b": {"schema": {"$ref": "#/S"}}}}},
            },
        },
        "P": {"name": "p", "in": "query", "schema": {"externalDocs": {}}},
        "S": {"xml": {"wrapped": "often"}},
    }  # fmt: skip
    (tmp_path / "openapi.yaml").write_text(yaml.safe_dump(root))
    (tmp_path / "more.yaml").write_text(yaml.safe_dump(more))
    report = Report()
    document = load_document(tmp_path / "openapi.yaml", report)
    check_types(document, normalize(document, report), report)
    found = [each.source for each in report.diagnostics if each.code == "invalid" and each.source]
    assert sorted(source.pointer for source in found) == [
        "/P/schema/externalDocs",
        "/S/xml/wrapped",
        "/item/get/externalDocs/url",
    ]
    assert {Path(source.file).name for source in found} == {"more.yaml"}
