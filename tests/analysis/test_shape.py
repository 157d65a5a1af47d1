"""The derived reading of schemas, keyword by keyword."""

from __future__ import annotations

import pytest

from generator.analysis import merged_object, shape
from generator.analysis.shape import (
    AllOf,
    AnyValue,
    Array,
    Bool,
    Const,
    Enum,
    Kind,
    Never,
    Null,
    Number,
    Object,
    Ref,
    String,
    Types,
    Union,
)
from generator.ir import Json
from tests.analysis.helpers import api_of, ref, schema_of

PLAIN: list[tuple[Json, Kind, bool]] = [
    ({}, AnyValue(), False),
    (True, AnyValue(), False),
    ({"description": "any"}, AnyValue(), False),
    ({"nullable": True}, AnyValue(), True),
    (False, Never(), False),
    ({"not": {}}, Never(), False),
    ({"not": True}, Never(), False),
    ({"not": {"type": "string"}}, AnyValue(), False),
    ({"type": "null"}, Null(), False),
    ({"const": None}, Null(), False),
    ({"enum": [None]}, Null(), False),
    ({"type": "boolean"}, Bool(), False),
    ({"type": "integer", "format": "int64"}, Number(True, "int64"), False),
    ({"type": "number"}, Number(False, None), False),
    ({"type": ["integer", "number"]}, Number(False, None), False),
    ({"type": ["string", "null"], "format": "date"}, String("date"), True),
    ({"type": "string", "nullable": True}, String(None), True),
    ({"type": ["string", "integer", "null"]}, Types(("string", "integer")), True),
    ({"enum": ["a", 1, None]}, Enum(("a", 1)), True),
    ({"type": "string", "enum": ["a"]}, Enum(("a",)), False),
    ({"const": "a", "type": "string"}, Const("a"), False),
    ({"type": "array"}, Array(None), False),
    ({"type": "object"}, Object((), (), None), False),
    ({"required": ["a"]}, Object((), ("a",), None), False),
    (ref("Other"), Ref("#/components/schemas/Other"), False),
    ({**ref("Other"), "description": "beside"}, Ref("#/components/schemas/Other"), False),
]


@pytest.mark.parametrize(("written", "kind", "nullable"), PLAIN)
def test_one_schema(written: Json, kind: Kind, nullable: bool) -> None:
    api = api_of({"S": written, "Other": {}})
    found = shape(api, schema_of(api, "S"))
    assert (found.kind, found.nullable) == (kind, nullable)


def test_a_union_leaves_null_out() -> None:
    api = api_of({"S": {"anyOf": [{"type": "string"}, {"type": "null"}, ref("S")]}})
    found = shape(api, schema_of(api, "S"))
    assert isinstance(found.kind, Union)
    assert [member.types or member.ref for member in found.kind.members] == [
        ("string",),
        "#/components/schemas/S",
    ]
    assert (found.kind.exclusive, found.nullable) == (False, True)


def test_items_and_prefix() -> None:
    api = api_of({"S": {"prefixItems": [{"type": "string"}], "items": False}})
    kind = shape(api, schema_of(api, "S")).kind
    assert isinstance(kind, Array)
    assert kind.items is not None
    assert kind.items.boolean is False
    assert [part.types for part in kind.prefix] == [("string",)]


def test_all_of_keeps_parts_and_gives_the_whole() -> None:
    api = api_of(
        {
            "Base": {
                "type": "object",
                "required": ["kind", "b"],
                "properties": {"kind": {"type": "string"}, "a": {"type": "string"}},
                "discriminator": {"propertyName": "kind"},
            },
            "Mid": {"allOf": [ref("Base"), {"properties": {"m": {}}}]},
            "Top": {
                "allOf": [ref("Mid"), ref("Base")],
                "properties": {"a": {"type": "integer"}, "b": {}},
                "additionalProperties": False,
            },
        }
    )
    kind = shape(api, schema_of(api, "Top")).kind
    assert isinstance(kind, AllOf)
    assert len(kind.parts) == 2
    view = kind.merged
    assert view is not None
    assert [(each.name, each.required) for each in view.properties] == [
        ("kind", True),
        ("a", False),
        ("m", False),
        ("b", True),
    ]
    assert view.properties[1].schema.types == ("integer",)
    assert view.properties[1].owner == "#/components/schemas/Top"
    assert view.additional is not None
    assert view.additional.boolean is False
    assert [each.property_name for each in view.discriminators] == ["kind"]


def test_all_of_that_is_no_object_has_no_whole() -> None:
    api = api_of({"S": {"allOf": [{"type": "string"}, {"minLength": 1}]}})
    kind = shape(api, schema_of(api, "S")).kind
    assert isinstance(kind, AllOf)
    assert kind.merged is None


def test_a_reference_with_structure_beside_it_is_both() -> None:
    api = api_of({"A": {"properties": {"a": {}}}, "S": {**ref("A"), "properties": {"s": {}}}})
    view = merged_object(api, schema_of(api, "S"))
    assert view is not None
    assert [each.name for each in view.properties] == ["a", "s"]
