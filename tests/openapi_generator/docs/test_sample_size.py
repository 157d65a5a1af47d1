"""Samples stay small, whatever a document asks for."""

from __future__ import annotations

import json

from generator.flavours.openapi_generator.samples_json import JsonSamples
from tests.openapi_generator.planning import client_of


def test_lists_of_lists_of_lists_do_not_multiply() -> None:
    schema: dict[str, object] = {"type": "string"}
    for _ in range(30):
        schema = {"type": "array", "minItems": 5, "items": schema}
    few = {"type": "array", "minItems": 3, "items": {"type": "string"}}
    deep = {
        "type": "object",
        "required": ["deep", "few"],
        "properties": {"deep": schema, "few": few},
    }
    client = client_of({"components": {"schemas": {"Deep": deep}}})
    sample = JsonSamples(client).model(client.by_class["Deep"])
    assert isinstance(sample, dict)
    assert len(json.dumps(sample)) < 100_000
    few_sample = sample["few"]
    assert isinstance(few_sample, list)
    assert len(few_sample) == 3
