"""Defaults in Swagger 2.0 documents, as the original's reader keeps them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.openapi_generator.plan import Client, Operation
from generator.flavours.openapi_generator.plan_build import make_client
from generator.normalize import normalize


def plan_of(schema: Mapping[str, object]) -> Client:
    """A 2.0 document with the schema as a parameter, as a form's field, as a property and alone."""
    parameters = [
        {"name": "p", "in": "query", **schema},
        {"name": "f", "in": "formData", **schema},
    ]
    document = {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": {"parameters": parameters, "responses": {}}}},
        "definitions": {"A": {"type": "object", "properties": {"a": schema}}},
    }
    report = Report()
    read = load_document(Path("doc.json"), report, data=json.dumps(document).encode())
    return make_client(normalize(read, report), package="pk", project="pk", version="1.0.0")


@pytest.mark.parametrize(
    ("schema", "parameter", "prop"),
    [
        ({"type": "integer", "default": 1}, "1", None),
        ({"type": "integer", "format": "int32", "default": 1}, "1", "1"),
        ({"type": "integer", "format": "int64", "default": 2**40}, str(2**40), str(2**40)),
        ({"type": "integer", "format": "int64", "default": 2**70}, None, None),
        ({"type": "integer", "default": True}, None, None),
        ({"type": "number", "default": 10}, "10.0", None),
        ({"type": "number", "format": "double", "default": 10}, "10.0", "10.0"),
        ({"type": "number", "default": 10**400}, None, None),
        ({"type": "string", "format": "uuid", "default": "x"}, None, None),
        ({"type": "string", "default": "x"}, "'x'", "'x'"),
    ],
)
def test_defaults_by_type_and_format(
    schema: dict[str, object], parameter: str | None, prop: str | None
) -> None:
    client = plan_of(schema)
    (operation,) = client.apis[0].operations
    found = [each.default for each in operation.parameters]
    assert found == [parameter, parameter]
    assert [each.default for each in client.by_class["A"].properties] == [prop]


def test_a_property_with_additional_properties_is_a_map_only() -> None:
    closed = {
        "type": "object",
        "properties": {"b": {"type": "string"}},
        "additionalProperties": {"type": "integer"},
    }
    client = plan_of(closed)
    (prop,) = client.by_class["A"].properties
    assert (prop.value.kind, list(client.by_class)) == ("map", ["A"])


def test_compositions_inside_are_objects_and_have_no_discriminator() -> None:
    client = plan_of({"allOf": [{"$ref": "#/definitions/A"}, {"description": "d"}]})
    assert sorted(client.by_class) == ["A", "AA"]


def operation_of(**written: object) -> Operation:
    """The one operation of a 2.0 document."""
    document = {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"post": {"operationId": "a", "responses": {}, **written}}},
    }
    report = Report()
    read = load_document(Path("doc.json"), report, data=json.dumps(document).encode())
    client = make_client(normalize(read, report), package="pk", project="pk", version="1.0.0")
    return client.apis[0].operations[0]


_FORM, _PARTS, _JSON = (
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/json",
)


@pytest.mark.parametrize(
    ("consumes", "kind", "names", "sent"),
    [
        ([], "string", ["x"], [_PARTS]),
        ([_FORM, _JSON], "string", ["x"], [_FORM, _JSON]),
        ([_JSON], "string", ["a_request"], [_JSON]),
        ([_JSON, _FORM], "string", ["a_request"], [_JSON, _FORM]),
        ([_FORM, _PARTS], "file", ["x"], [_FORM, _PARTS]),
        ([_FORM], "file", ["x"], [_FORM, _PARTS]),
    ],
)
def test_fields_are_arguments_where_the_first_media_type_is_a_form(
    consumes: list[str], kind: str, names: list[str], sent: list[str]
) -> None:
    field = {"name": "x", "in": "formData", "type": kind}
    operation = operation_of(consumes=consumes, parameters=[field])
    assert [each.name for each in operation.parameters] == names
    assert list(operation.consumes) == sent
    assert bool(operation.form_parameters) is (names == ["x"])


def test_examples_say_what_media_types_an_answer_has() -> None:
    bare = {"description": "d", "examples": {"text/plain": "t", _JSON: {}}}
    typed = {**bare, "schema": {"type": "string"}}
    produces = ["application/xml", _JSON]
    assert operation_of(responses={"200": bare}).produces == ("text/plain", _JSON)
    found = operation_of(responses={"200": typed}, produces=produces)
    assert found.produces == ("application/xml", _JSON, "text/plain")
    assert found.return_type == "str"
