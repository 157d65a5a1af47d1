"""What pages call things which the original misnames, forgets or mistakes: exact and corrected."""

from __future__ import annotations

import pytest

from generator.flavours.base import Fidelity
from generator.flavours.openapi_generator.plan import Operation
from tests.openapi_generator.planning import api_of, client_of, page

BOTH = pytest.mark.parametrize("fidelity", ["exact", "corrected"])
OK = {"responses": {"200": {"description": "ok"}}}


def get(found: dict[str, object], **more: object) -> dict[str, object]:
    """A document with one operation, ``GET /x/{id}``."""
    return {"paths": {"/x/{id}": {"get": {"operationId": "x", **OK, **found}}}, **more}


def operation(document: dict[str, object]) -> Operation:
    return client_of(document).apis[0].operations[0]


@BOTH
def test_names_of_which_nothing_is_left(fidelity: Fidelity) -> None:
    schema = {"type": "object", "properties": {"*": {"type": "string"}, "__": {"type": "string"}}}
    text = page(api_of({"components": {"schemas": {"A": schema}}}), "docs/A.md", "pk", fidelity)
    names = ["****", "****"] if fidelity == "exact" else ["**u002a**", "**u005fu005f**"]
    rows = [line.split(" | ")[0] for line in text.splitlines() if line.endswith("[optional] ")]
    assert rows == ([name.replace("u005fu", "u005f_u") for name in names])


@BOTH
def test_a_place_of_the_path_that_is_not_declared(fidelity: Fidelity) -> None:
    query = {"name": "q", "in": "query", "required": True, "schema": {"type": "string"}}
    document = get({"parameters": [query]})
    found = operation(document)
    assert [(each.name, each.required) for each in found.parameters] == [
        ("q", True),
        ("id", False),
    ]
    text = page(api_of(document), "docs/DefaultApi.md", "pk", fidelity)
    assert f"> x({'q' if fidelity == 'exact' else 'q, id=id'})" in text


def test_a_place_of_the_path_takes_the_argument_of_its_name() -> None:
    query = {"name": "id", "in": "query", "schema": {"type": "integer"}}
    document = get({"parameters": [query]})
    found = operation(document)
    assert [each.name for each in found.parameters] == ["id"]
    assert [(each.name, each.location) for each in found.path_parameters] == [("id", "path")]
    text = page(api_of(document), "pk/api/default_api.py", "pk")
    assert '_request.path("id", id)' in text
    assert '_request.query("id", id)' in text


@BOTH
def test_schemas_whose_classes_would_have_one_name(fidelity: Fidelity) -> None:
    text = {"type": "string"}
    document = get(
        {"responses": {"200": {"description": "ok", "content": {"application/json": {
            "schema": {"type": "array", "items": {"$ref": "#/components/schemas/item"}}}}}}},
        components={"schemas": {"item": {"type": "object", "properties": {"a": text}},
                                "Item": {"type": "object", "properties": {"b": text}}}},
    )  # fmt: skip
    shown = page(api_of(document), "docs/DefaultApi.md", "pk", fidelity)
    name = "Item" if fidelity == "exact" else "Item2"
    assert f"> List[{name}] x(" in shown
    assert f"from pk.models.{name.lower()} import {name}\n" in shown
    assert f"[**List[{name}]**]({name}.md)" in shown


@BOTH
def test_webhooks(fidelity: Fidelity) -> None:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
    document = get(
        {},
        webhooks={"told": {"post": {"operationId": "told", "requestBody": body, **OK}}},
        components={"schemas": {"A": {"type": "object", "properties": {"a": {"type": "string"}}}}},
    )
    text = page(api_of(document, "3.1.0"), "docs/DefaultApi.md", "pk", fidelity)
    assert ("> told(a=a)" in text) is (fidelity == "exact")
    assert ("> x(" in text) is (fidelity == "corrected")
    assert "import A\n" not in text
    assert "**GET** /x/{id}" in page(api_of(document, "3.1.0"), "README.md", "pk", fidelity)


def test_a_sample_imports_what_has_no_other_reading() -> None:
    listed = {"type": "array", "items": {}, "properties": {"a": {"type": "string"}}}
    content = {"application/json": {"schema": {"type": "array", "items": listed}}}
    document = get({"responses": {"200": {"description": "ok", "content": content}}})
    exact = page(api_of(document), "docs/DefaultApi.md", "pk")
    assert "from pk.models.list[object] import List[object]\n" in exact
    assert "pk.models" not in page(api_of(document), "docs/DefaultApi.md", "pk", "corrected")


def test_the_headers_of_what_is_returned_are_read_last() -> None:
    def told(text: str) -> dict[str, object]:
        header = {"description": text, "schema": {"type": "string"}}
        return {"description": "d", "headers": {"Location": header}}

    document = get({"responses": {"201": told("made"), "409": told("there")}})
    exact = page(api_of(document), "docs/DefaultApi.md", "pk")
    assert exact.count("Location - made") == 2
    corrected = page(api_of(document), "docs/DefaultApi.md", "pk", "corrected")
    assert (corrected.count("Location - made"), corrected.count("Location - there")) == (1, 1)


def properties(fidelity: Fidelity, name: str, **schemas: object) -> dict[str, str]:
    """Names and types in the table of a model of a 3.1 document."""
    api = api_of({"components": {"schemas": schemas}}, "3.1.0")
    lines = page(api, f"docs/{name}.md", "pk", fidelity).splitlines()
    rows = [line.split(" | ") for line in lines if line.startswith("**")]
    return {row[0].strip("*"): row[1].strip("*") for row in rows}


def test_a_copy_forgets_that_items_may_be_null() -> None:
    listed = {"type": "array", "items": {"type": ["string", "null"]}}
    part = {"type": "object", "properties": {"a": listed}}
    whole = {
        "allOf": [
            {"$ref": "#/components/schemas/Part"},
            {"type": "object", "properties": {"b": listed}},
        ]
    }
    found = properties("exact", "Whole", Part=part, Whole=whole)
    assert found == {"a": "List[str]", "b": "List[Optional[str]]"}
    assert properties("exact", "Part", Part=part) == {"a": "List[Optional[str]]"}


def test_a_component_that_wraps_or_is_called_like_a_plain_value() -> None:
    wrapped = {"allOf": [{"$ref": "#/components/schemas/Text"}], "description": "d"}
    fields = {"a": {"type": "array", "items": {"$ref": "#/components/schemas/Wrapped"}}}
    found = {
        "Text": {"type": "string"},
        "Wrapped": wrapped,
        "A": {"type": "object", "properties": fields},
    }
    assert properties("exact", "A", **found) == {"a": "List[object]"}
    fields = {"a": {"type": "string", "format": "uuid"}}
    found = {"UUID": {}, "A": {"type": "object", "properties": fields}}
    assert properties("exact", "A", **found) == {"a": "object"}


def test_null_beside_a_reference_in_an_open_object() -> None:
    either = {"anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]}
    found = {
        "A": {"type": "object", "properties": {"b": either}, "additionalProperties": True},
        "B": {"type": "object", "properties": {"x": {"type": "string"}}},
    }
    assert properties("exact", "A", **found) == {"b": "[**B**](B.md)"}


def test_several_examples_come_before_one() -> None:
    both = {"example": "one", "examples": {"e": {"value": "two"}}}
    document = get(
        {"parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}, **both}]}
    )
    assert "q = 'two' # str" in page(api_of(document), "docs/DefaultApi.md", "pk")


def test_more_values_than_names() -> None:
    schema = {"type": "string", "enum": ["a b", "c"], "x-enum-varnames": ["FIRST"]}
    api = api_of({"components": {"schemas": {"E": schema}}})
    assert "* `&#39;c&#39;` (value: `'c'`)" in page(api, "docs/E.md", "pk")
    assert "* `C` (value: `'c'`)" in page(api, "docs/E.md", "pk", "corrected")
    assert "    C = " in page(api, "pk/models/e.py", "pk")
