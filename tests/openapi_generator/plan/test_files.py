"""Documents of several files: which schemas become classes, and under which names."""

from __future__ import annotations

import json
from pathlib import Path

from generator.flavours.openapi_generator.plan import Client
from generator.flavours.openapi_generator.plan_build import make_client
from tests.openapi_generator.planning import read_api


def client_of(folder: Path, version: str, parts: dict[str, object], **schemas: object) -> Client:
    """The plan of a document with these schemas, beside other files."""
    root = {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {}}
    for name, content in {
        **parts,
        "api.json": {**root, "components": {"schemas": schemas}},
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content), encoding="utf-8")
    return make_client(read_api(folder / "api.json"), package="pk", project="pk", version="1.0.0")


def test_a_component_and_the_file_that_it_names_are_one_class(tmp_path: Path) -> None:
    parts: dict[str, object] = {
        "parts/type-b.json": {"type": "string", "enum": ["x"]},
        "parts/type-a.json": {
            "type": "object",
            "properties": {"b": {"$ref": "../api.json#/components/schemas/TypeB"}},
        },
    }
    client = client_of(
        tmp_path,
        "3.0.3",
        parts,
        TypeA={"$ref": "parts/type-a.json#/", "description": "nothing beside it counts"},
        TypeB={"$ref": "./parts/type-b.json#/"},
    )
    assert list(client.by_class) == ["TypeA", "TypeB"]
    (prop,) = client.by_class["TypeA"].properties
    assert (prop.value.data_type, client.by_class["TypeA"].notes) == ("TypeB", None)


def test_since_3_1_what_the_components_name_is_a_class_of_theirs(tmp_path: Path) -> None:
    parts: dict[str, object] = {
        "defs.json": {
            "$defs": {
                "Order": {"type": "object", "properties": {"id": {"type": "number"}}},
                "Line": {"type": "object", "properties": {"sku": {"type": "string"}}},
            }
        }
    }
    client = client_of(
        tmp_path,
        "3.1.0",
        parts,
        Order={"$ref": "./defs.json#/$defs/Order"},
        Cart={
            "type": "object",
            "properties": {
                "order": {"$ref": "#/components/schemas/Order"},
                "line": {"$ref": "./defs.json#/$defs/Line"},
            },
        },
    )
    assert list(client.by_class) == ["Cart", "CartLine", "Order"]
    found = {each.name: each.value.data_type for each in client.by_class["Cart"].properties}
    assert found == {"order": "Order", "line": "CartLine"}
