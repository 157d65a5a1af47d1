"""Signatures, samples, answers and security of operations."""

from __future__ import annotations

from typing import Any

import pytest

from tests.openapi_generator.planning import client_of, operation

OK: dict[str, Any] = {"responses": {"200": {"description": "ok"}}}


def _query(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"parameters": [{"name": "q", "in": "query", "schema": schema, **more}], **OK}


@pytest.mark.parametrize(
    ("schema", "data_type", "typing", "example"),
    [
        ({"type": "string"}, "str", "Optional[StrictStr]", "'q_example'"),
        ({"type": "integer"}, "int", "Optional[StrictInt]", "56"),
        (
            {"type": "integer", "minimum": 1, "maximum": 5},
            "int",
            "Optional[Annotated[int, Field(le=5, strict=True, ge=1)]]",
            "56",
        ),
        (
            {"type": "number", "minimum": 0.5},
            "float",
            "Optional[Union[Annotated[float, Field(strict=True, ge=0.5)], "
            "Annotated[int, Field(strict=True, ge=1)]]]",
            "3.4",
        ),
        ({"type": "boolean", "default": True}, "bool", "Optional[StrictBool]", "True"),
        ({"type": "string", "format": "date"}, "date", "Optional[date]", "'2013-10-20'"),
        (
            {"type": "array", "items": {"type": "string"}, "maxItems": 2},
            "List[str]",
            "Optional[Annotated[List[StrictStr], Field(max_length=2)]]",
            "['q_example']",
        ),
        (
            {"type": "object", "additionalProperties": {"type": "integer"}},
            "Dict[str, int]",
            "Optional[Dict[str, StrictInt]]",
            "{'key': 56}",
        ),
        (
            {"type": "string", "enum": ["a", "b"], "default": "a"},
            "str",
            "Optional[StrictStr]",
            "a",
        ),
        ({"type": "string", "example": "it's"}, "str", "Optional[StrictStr]", "'it\\'s'"),
        (
            {"type": "string", "minLength": 2, "pattern": "^a"},
            "str",
            "Optional[Annotated[str, Field(min_length=2, strict=True)]]",
            "'q_example'",
        ),
        ({"type": "string", "format": "password"}, "str", "Optional[SecretStr]", "'q_example'"),
        (
            {"type": "string", "format": "binary"},
            "bytearray",
            "Optional[Union[StrictBytes, StrictStr, Tuple[StrictStr, StrictBytes]]]",
            "None",
        ),
    ],
)
def test_types_and_samples(
    schema: dict[str, Any], data_type: str, typing: str, example: str
) -> None:
    parameter = operation(_query(schema)).parameters[0]
    assert (parameter.value.data_type, parameter.typing, parameter.example) == (
        data_type,
        typing,
        example,
    )


def test_required_parameters_come_first_and_names_are_unique() -> None:
    found = operation(
        {
            "parameters": [
                {"name": "id", "in": "query", "schema": {"type": "string"}},
                {"name": "id", "in": "header", "required": True, "schema": {"type": "string"}},
                {"name": "ID", "in": "cookie", "schema": {"type": "string"}},
            ],
            **OK,
        }
    )
    assert [(each.name, each.wire_name, each.required) for each in found.parameters] == [
        ("id2", "id", True),
        ("id", "id", False),
        ("id3", "ID", False),
    ]


@pytest.mark.parametrize(
    ("schema", "name", "data_type"),
    [
        ({"$ref": "#/components/schemas/Pet"}, "pet", "Pet"),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}, "pet", "List[Pet]"),
        ({"type": "array", "items": {"type": "string"}}, "request_body", "List[str]"),
        ({"type": "object", "additionalProperties": {}}, "request_body", "Dict[str, object]"),
        ({"type": "object"}, "body", "object"),
        ({"type": "string", "format": "binary"}, "body", "bytearray"),
        ({}, "body", "object"),
    ],
)
def test_bodies(schema: dict[str, Any], name: str, data_type: str) -> None:
    pet = {"type": "object", "properties": {"x": {"type": "string"}}}
    found = operation(
        {"requestBody": {"content": {"application/json": {"schema": schema}}}, **OK},
        schemas={"Pet": pet},
    )
    assert found.body is not None
    assert (found.body.name, found.body.value.data_type) == (name, data_type)


def test_the_success_answer_is_the_first_in_order_of_codes() -> None:
    def answer(kind: str) -> dict[str, Any]:
        return {"description": "", "content": {"application/json": {"schema": {"type": kind}}}}

    found = operation(
        {
            "responses": {
                "default": answer("boolean"),
                "2XX": answer("string"),
                "201": answer("integer"),
                "404": {"description": "gone"},
            }
        }
    )
    assert found.return_type == "int"
    assert [(each.key, each.code) for each in found.responses] == [
        ("201", "201"),
        ("404", "404"),
        ("2XX", "2XX"),
        ("default", "0"),
    ]
    assert found.produces == ("application/json",)


def test_tags_group_operations() -> None:
    client = client_of(
        {
            "tags": [{"name": "B b"}],
            "paths": {
                "/a": {"get": {"tags": ["B b", "a.c"], "operationId": "z", **OK}},
                "/b": {"get": {"tags": ["B b"], "operationId": "y", **OK}},
                "/c": {"get": {"operationId": "x", **OK}},
            },
        }
    )
    assert [(api.classname, [each.name for each in api.operations]) for api in client.apis] == [
        ("BBApi", ["y", "z"]),
        ("ACApi", ["z"]),
        ("DefaultApi", ["x"]),
    ]


def test_two_operations_of_one_name_are_told_apart() -> None:
    client = client_of(
        {
            "paths": {
                "/a": {"get": {"operationId": "get-it", **OK}},
                "/b": {"get": {"operationId": "get_it", **OK}},
            }
        }
    )
    assert [each.name for each in client.apis[0].operations] == ["get_it", "get_it_0"]


def test_security_is_listed_in_the_order_of_a_hash_map_and_kept_as_alternatives() -> None:
    flows = {"implicit": {"authorizationUrl": "u", "scopes": {"r": "one's \\own", "w": "write"}}}
    schemes = {
        "petstore_auth": {"type": "oauth2", "flows": flows},
        "api_key": {"type": "apiKey", "in": "header", "name": "k"},
    }
    found = operation(
        {"security": [{"petstore_auth": ["r"]}, {"api_key": []}], **OK}, securitySchemes=schemes
    )
    assert [each.name for each in found.auth_methods] == ["petstore_auth", "api_key"]
    (scope,) = found.auth_methods[0].scopes
    assert (scope.name, scope.description) == ("r", "one's \\\\own")
    assert [[each.name for each in group] for group in found.security] == [
        ["petstore_auth"],
        ["api_key"],
    ]
    assert operation({"security": [], **OK}, securitySchemes=schemes).auth_methods == ()


def test_base_path() -> None:
    def base(*servers: dict[str, Any]) -> str:
        return client_of({"servers": list(servers)}).base_path

    assert base() == "http://localhost"
    assert base({"url": "/v1"}) == "/v1"
    assert base({"url": "api.example.com/"}) == "http://api.example.com"
    variable = {"h": {"default": "eu"}}
    assert base({"url": "https://{h}.x.io/v2", "variables": variable}) == "https://eu.x.io/v2"


def test_a_path_parameter_that_does_not_say_so_may_be_left_out_of_the_signature() -> None:
    """As in the original, for the order of arguments is that of its programs; the call refuses."""
    path = {"name": "p", "in": "path", "schema": {"type": "string"}}
    query = {"name": "q", "in": "query", "required": True, "schema": {"type": "string"}}
    found = operation({"parameters": [path, query], "responses": {}})
    assert [(each.name, each.required) for each in found.parameters] == [("q", True), ("p", False)]
    said = operation({"parameters": [{**path, "required": True}, query], "responses": {}})
    assert [each.name for each in said.parameters] == ["p", "q"]


def test_parameters_that_only_the_path_names_are_each_their_own() -> None:
    client = client_of({"paths": {"/x/{id}/{secondId}": {"get": {"responses": {}}}}})
    (found,) = client.apis[0].operations
    assert [(each.name, each.wire_name) for each in found.path_parameters] == [
        ("id", "id"),
        ("second_id", "secondId"),
    ]
