"""Samples of ``oneOf``: exactly one member fits them, by the word of ``jsonschema``."""

from __future__ import annotations

import json
import time
from typing import Any

import jsonschema
import pytest

from generator.mock import sample
from tests.mock.test_mock import DOCUMENT, read

_TASKS: dict[str, Any] = {
    "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
    "Stripe": {
        "allOf": [
            {"$ref": "#/components/schemas/Base"},
            {
                "type": "object",
                "properties": {
                    "job": {
                        "type": "object",
                        "required": ["account"],
                        "properties": {"name": {"type": "string"}, "account": {"type": "string"}},
                    }
                },
            },
        ]
    },
    "Wise": {
        "type": "object",
        "properties": {
            "job": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "profile": {"type": "integer"}},
            }
        },
    },
    "Plain": {
        "type": "object",
        "properties": {"job": {"type": "object", "properties": {"name": {"type": "string"}}}},
    },
}


def one_of(*members: Any) -> dict[str, Any]:
    named = [
        {"$ref": f"#/components/schemas/{one}"} if isinstance(one, str) else one for one in members
    ]
    return {"oneOf": named}


@pytest.mark.parametrize(
    "schema",
    [
        one_of("Stripe", "Wise", "Plain"),
        one_of("Plain", "Stripe"),
        {"type": "array", "items": one_of("Wise", "Stripe", "Plain"), "minItems": 1},
        {"type": "object", "required": ["a"], "properties": {"a": one_of("Stripe", "Wise")}},
        one_of(one_of("Stripe", "Plain"), {"type": "string"}),
        one_of({"type": "number"}, {"type": "integer"}),
        one_of({"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b"]}),
        one_of({"type": "null"}, {"type": "object"}),
        one_of({"required": ["a"]}, {"required": ["b"]}),
    ],
    ids=json.dumps,
)
def test_exactly_one_member_fits(schema: dict[str, Any]) -> None:
    schemas = {**_TASKS, "T": schema}
    api = read({**DOCUMENT, "components": {"schemas": schemas}, "paths": {}})
    value = sample(api, api.schemas[-1])
    whole = {"components": {"schemas": schemas}, **schema}
    jsonschema.validate(value, whole, jsonschema.Draft202012Validator)


def test_what_no_value_can_tell_apart_still_has_a_sample() -> None:
    schemas: dict[str, Any] = {"T": one_of({"type": "string"}, {"type": "string"})}
    api = read({**DOCUMENT, "components": {"schemas": schemas}, "paths": {}})
    assert sample(api, api.schemas[0]) == "sample"


def test_unions_inside_unions_are_bounded() -> None:
    names = [f"U{at}" for at in range(12)]
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": {"x": one_of(*names), "y": one_of(*names)}}
        for name in names
    }
    api = read({**DOCUMENT, "components": {"schemas": schemas}, "paths": {}})
    started = time.monotonic()
    assert sample(api, api.schemas[0])
    assert time.monotonic() - started < 20
