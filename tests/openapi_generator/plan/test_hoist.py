"""Inline schemas become models, with the original's names."""

from __future__ import annotations

import pytest

from tests.openapi_generator.planning import client_of, operation, schemas

OBJECT = {"type": "object", "properties": {"x": {"type": "string"}}}
REF = {"$ref": "#/components/schemas/Base"}


def test_bodies_answers_and_parameters() -> None:
    answer = {"description": "", "content": {"application/json": {"schema": OBJECT}}}
    client = client_of(
        {
            "paths": {
                "/x": {
                    "post": {
                        "operationId": "doIt",
                        "requestBody": {
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "properties": {"list": {"type": "array", "items": OBJECT}},
                                    }
                                }
                            }
                        },
                        "parameters": [
                            {
                                "name": "filter",
                                "in": "query",
                                "schema": {"type": "object", "properties": {"q": {}}},
                            }
                        ],
                        "responses": {"200": answer, "4XX": {**answer, "description": "no"}},
                    }
                }
            }
        }
    )
    assert [model.classname for model in client.models] == [
        "DoItFilterParameter",
        "DoItRequest",
        "DoItRequestListInner",
    ]
    assert client.apis[0].operations[0].return_type == "DoItRequestListInner"


def test_a_title_names_an_inline_schema_and_a_number_tells_it_apart() -> None:
    found = schemas(
        Base=OBJECT,
        Holder={
            "type": "object",
            "properties": {
                "a": {"type": "object", "title": "Base", "properties": {"y": {"type": "string"}}},
                "b": {"type": "object", "title": "In line!", "properties": {"z": {}}},
            },
        },
    )
    assert sorted(found) == ["Base", "Base1", "Holder", "InLine"]


def test_maps_lists_and_alternatives() -> None:
    found = schemas(
        H={
            "type": "object",
            "properties": {
                "m": {"type": "object", "additionalProperties": OBJECT},
                "l": {"type": "array", "items": {"type": "object", "properties": {"y": {}}}},
                "o": {"oneOf": [{"type": "string"}, {"type": "object", "properties": {"z": {}}}]},
            },
        }
    )
    assert sorted(found) == ["H", "HLInner", "HMValue", "HO", "HOOneOf"]
    assert found["HO"].union == ("HOOneOf", "str")


def test_a_schema_or_null_is_that_schema_nullable() -> None:
    for version, null in (("3.0.3", {"enum": ["null"]}), ("3.1.0", {"type": "null"})):
        found = schemas(
            version,
            Base=OBJECT,
            H={"type": "object", "properties": {"p": {"anyOf": [REF, null]}}},
        )
        value = found["H"].properties[0].value
        assert (value.data_type, value.is_nullable) == ("Base", True)


def test_types_of_31() -> None:
    found = schemas(
        "3.1.0",
        H={
            "type": "object",
            "properties": {
                "a": {"type": ["string", "null"]},
                "b": {"type": ["string", "integer"]},
                "c": {"const": "x", "type": "string"},
                "d": {"type": "array", "items": {"type": ["integer", "null"]}},
                "e": {"description": "anything"},
            },
        },
    )
    properties = {each.name: each.value for each in found["H"].properties}
    assert properties["a"].is_nullable
    assert properties["b"].data_type == "HB"
    assert [member.literal for member in properties["c"].enum] == ["'x'"]
    assert properties["d"].data_type == "List[Optional[int]]"
    assert properties["e"].data_type == "object"


@pytest.mark.parametrize("required", [["x", "y"], ["y"]])
def test_all_of_merges_properties(required: list[str]) -> None:
    own = {"type": "object", "required": required, "properties": {"y": {"type": "integer"}}}
    found = schemas(Base=OBJECT, Child={"allOf": [REF, own]})
    assert found["Child"].parent is None
    assert [(each.name, each.required) for each in found["Child"].properties] == [
        ("x", "x" in required),
        ("y", True),
    ]


def test_a_discriminator_makes_a_parent() -> None:
    base = {
        **OBJECT,
        "discriminator": {"propertyName": "x", "mapping": {"c": "#/components/schemas/Child"}},
    }
    found = schemas(Base=base, Child={"allOf": [REF, {"properties": {"y": {"type": "string"}}}]})
    assert found["Child"].parent == "Base"
    assert [each.name for each in found["Child"].properties] == ["y"]
    assert [each.name for each in found["Child"].all_properties] == ["x", "y"]
    assert found["Base"].has_children
    discriminator = found["Base"].discriminator
    assert discriminator is not None
    assert [(row.value, row.classname) for row in discriminator.mapping] == [("c", "Child")]


def test_a_schema_that_holds_itself() -> None:
    found = schemas(
        R={"type": "array", "items": {"$ref": "#/components/schemas/R"}},
        H={"type": "object", "properties": {"r": {"$ref": "#/components/schemas/R"}}},
    )
    assert found["H"].properties[0].value.data_type == "List[object]"


def test_lists_and_plain_values_are_no_models() -> None:
    found = schemas(
        L={"type": "array", "items": {"type": "string"}},
        S={"type": "string"},
        M={"type": "object", "additionalProperties": {"type": "integer"}},
        E={"type": "object"},
        H={
            "type": "object",
            "properties": {
                name: {"$ref": f"#/components/schemas/{name}"} for name in ("L", "S", "M", "E")
            },
        },
    )
    assert list(found) == ["H"]
    assert [each.value.data_type for each in found["H"].properties] == [
        "List[str]",
        "str",
        "Dict[str, int]",
        "object",
    ]


def test_form_bodies_are_parameters() -> None:
    form = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}, "b": {}}}
    found = operation(
        {
            "requestBody": {"content": {"multipart/form-data": {"schema": form}}},
            "responses": {"200": {"description": ""}},
        }
    )
    assert [(each.name, each.required) for each in found.form_parameters] == [
        ("a", True),
        ("b", False),
    ]


def test_classes_that_replies_name_are_made_whatever_the_media_type() -> None:
    part = {"type": "object", "properties": {"a": {"type": "string"}}}
    reply = {"description": "", "content": {"multipart/form-data": {"schema": part}}}
    client = client_of({"paths": {"/a": {"get": {"responses": {"200": reply}}}}})
    (found,) = client.apis[0].operations
    assert found.return_value is not None
    assert found.return_value.model in client.by_class


def test_callbacks_are_named_for_the_path_after_all_its_operations() -> None:
    def body(name: str) -> dict[str, object]:
        schema = {"type": "object", "properties": {name: {"type": "string"}}}
        return {
            "requestBody": {"content": {"application/json": {"schema": schema}}},
            "responses": {"200": {"description": ""}},
        }

    called = {"{$url}": {"post": body("c"), "put": body("b")}}
    path = {"get": {**body("a"), "callbacks": {"x": called}}, "post": body("d")}
    client = client_of({"paths": {"/p": path}})
    assert {name: model.properties[0].name for name, model in client.by_class.items()} == {
        "PGetRequest": "a",
        "PPostRequest": "d",
        "PPutRequest": "b",
        "PPostRequest1": "c",
    }


def test_classes_of_one_module_are_told_apart_and_references_follow() -> None:
    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    found = schemas(
        Item={"type": "object", "properties": {"a": {"type": "string"}}},
        item={"type": "object", "properties": {"b": {"type": "string"}}},
        ITEM={"type": "object", "properties": {"c": {"type": "string"}}},
        H={
            "type": "object",
            "properties": {"x": ref("Item"), "y": ref("item"), "z": ref("ITEM")},
        },
    )
    assert {model.module for model in found.values()} == {"h", "item", "item2", "item3"}
    classes = [each.value.data_type for each in found["H"].properties]
    assert [found[name].properties[0].name for name in classes] == ["a", "b", "c"]
    assert classes[2] == "ITEM"


def test_a_reference_into_a_component() -> None:
    base = {"type": "object", "properties": {"tag": {"type": "string"}, "inner": OBJECT}}
    found = schemas(
        Base=base,
        H={
            "type": "object",
            "properties": {
                "t": {"$ref": "#/components/schemas/Base/properties/tag"},
                "i": {"$ref": "#/components/schemas/Base/properties/inner"},
            },
        },
    )
    assert [each.value.data_type for each in found["H"].properties] == ["str", "BaseInner"]
