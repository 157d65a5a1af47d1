"""Names as the original gives them, surprising ones included."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.flavours.openapi_generator import names


@pytest.mark.parametrize(
    ("key", "classname", "module"),
    [
        ("Pet", "Pet", "pet"),
        ("200_response", "Model200Response", "model200_response"),
        ("phone_number", "PhoneNumber", "phone_number"),
        ("io.schema.User-name", "IoSchemaUserName", "io_schema_user_name"),
        ("return", "ModelReturn", "model_return"),
        ("date", "ModelDate", "model_date"),
        ("HTTPServerError", "HTTPServerError", "http_server_error"),
        ("a_1_b", "A1B", "a1_b"),
        ("Pet[Dog]", "PetDog", "pet_dog"),
        ("_leading", "Leading", "leading"),
        ("über", "Ber", "ber"),
        ("$", "Value", "value"),
    ],
)
def test_models(key: str, classname: str, module: str) -> None:
    assert (names.model_name(key), names.model_module(key)) == (classname, module)


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("petId", "pet_id"),
        ("return", "var_return"),
        ("schema", "var_schema"),
        ("123", "var_123"),
        ("ABC", "abc"),
        ("_id", "id"),
        ("fooBarURL", "foo_bar_url"),
        ("$special[name]", "special_name"),
        ("X-Rate-Limit", "x_rate_limit"),
        ("a.b", "a_b"),
        ("@type", "type"),
        ("self", "var_self"),
        ("callback", "callback"),
    ],
)
def test_properties(wire_name: str, name: str) -> None:
    assert names.var_name(wire_name) == name


def test_parameters() -> None:
    assert names.param_name("callback") == "param_callback"
    assert names.next_param_name("id") == "id2"
    assert names.next_param_name("id2") == "id3"
    assert names.next_param_name("id9") == "id10"


@pytest.mark.parametrize(
    ("operation_id", "path", "method", "name"),
    [
        ("getPetById", "/x", "get", "get_pet_by_id"),
        ("do.Thing-now", "/x", "get", "do_thing_now"),
        ("import", "/x", "get", "call_import"),
        ("9del", "/x", "get", "call_9del"),
        (None, "/a/{id}/x-y", "get", "a_id_xy_get"),
        (None, "/", "post", "root_post"),
        ("  ", "/users/{userId}", "delete", "users_user_id_delete"),
        ("list_runs", "/x", "get", "list_runs"),
        ("Users_List", "/x", "get", "users_list"),
    ],
)
def test_operations(operation_id: str | None, path: str, method: str, name: str) -> None:
    assert names.operation_name(operation_id, path, method) == name


@pytest.mark.parametrize(
    ("literal", "is_string", "name"),
    [
        ("'pending'", True, "PENDING"),
        ("'a b'", True, "A_B"),
        ("'1x'", True, "ENUM_1X"),
        ("'$'", True, "DOLLAR"),
        ("'foo-bar'", True, "FOO_MINUS_BAR"),
        ("'a.b'", True, "A_DOT_B"),
        ("'_x_'", True, "X"),
        ("''", True, "EMPTY"),
        ("' '", True, "SPACE"),
        ("'_'", True, "UNDERSCORE"),
        ("'>='", True, "GREATER_THAN_EQUAL"),
        ("'fooBar'", True, "FOOBAR"),
        ("'None'", True, "NONE"),
        ("1", False, "NUMBER_1"),
        ("-2", False, "NUMBER_MINUS_2"),
    ],
)
def test_members(literal: str, is_string: bool, name: str) -> None:
    assert names.enum_member_name(literal, is_string=is_string) == name


def test_api_classes() -> None:
    assert (names.api_name("Background_Runs"), names.api_module("Background_Runs")) == (
        "BackgroundRunsApi",
        "background_runs_api",
    )
    assert names.api_name("") == "DefaultApi"


@given(st.text(max_size=20))
def test_names_are_identifiers(text: str) -> None:
    fields = (names.spelled_name(made(text), text) for made in (names.var_name, names.param_name))
    for name in (*fields, names.model_name(text)):
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
        assert names.module_name(name)


@given(st.text(max_size=20), st.text(max_size=20))
def test_method_names_are_identifiers(operation_id: str, path: str) -> None:
    name = names.operation_name(operation_id, "/" + path, "get")
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
