"""Names as OpenAPI Generator 6.4.0 gives them: a table for each kind, and what Scope promises."""

from __future__ import annotations

import keyword
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Report
from generator.document import load_document
from generator.flavours.base import FlavourSettings, load_flavour
from generator.flavours.openapi_generator_v6 import names
from generator.flavours.openapi_generator_v6.javahash import hash_order, string_hash
from generator.flavours.openapi_generator_v6.words import next_name
from generator.normalize import normalize
from tests.openapi_generator_v6.wire.package import plan_of

CONSTANTS = {
    "": "EMPTY",
    "1": "POSITIVE_1",
    "-1": "NEGATIVE_1",
    "+3.25": "POSITIVE_3_PT_25",
    "-2.5": "NEGATIVE_2_PT_5",
    "1x": "X",
    "12 ab": "DIGIT_ONE_2_AB",
    "2020-01-01": "DIGIT_TWO_0200101",
    "100%": "DIGIT_ONE_00",
    "a-b": "AB",
    "a.b": "A_B",
    "/": "SOLIDUS",
    "//": "_",
    "...": "__",
    "<=": "LESS_THAN_EQUALS",
    "!=": "EXCLAMATION_MARKEQUALS",
    "--": "HYPHEN_MINUSHYPHEN_MINUS",
    "$a": "A",
    "  x": "_X",
    "camelCase": "CAMEL_CASE",
    "HTTPServer": "HTTPSERVER",
    "getURLFor": "GET_URLFOR",
    "X-RateLimit-Limit": "XRATE_LIMITLIMIT",
    "sepa debit": "SEPA_DEBIT",
    "/things/{thing-id}/{userID}": "THINGS_THINGID_USER_ID",
    "é": "LATIN_SMALL_LETTER_E_WITH_ACUTE",
    "é1": "LATIN_SMALL_LETTER_E_WITH_ACUTE_1",
    "日本": "CJK_UNIFIED_IDEOGRAPHS_65E5CJK_UNIFIED_IDEOGRAPHS_672C",
    "😀": "HIGH_SURROGATES_D83DLOW_SURROGATES_DE00",
}
OPERATIONS = {
    "listAll": "list_all",
    "HTTPServer": "h_ttp_server",
    "A_B_C": "a_bc",
    "get-some.thing_ID": "get_some_thing_id",
    "class": "call_class",
    "1x": "call_1x",
    "12_34": "call_1234",
    "+3.25": "3_25",
    "/a/{bC}/d-e": "_a_b_c_d_e",
    "X-RateLimit-Limit": "x_rate_limit_limit",
}
MODELS = {
    "Pet": "Pet",
    "snake_case_name": "SnakeCaseName",
    "dotted.Name-x": "DottedNameX",
    "123Num": "Model123Num",
    "-1": "Model1",
    "class": "ModelClass",
    "List": "ModelList",
    "none_type": "NoneType",
    "a__b": "AB",
    "A_B_C": "ABC",
    "$": "Value",
}
PROPERTIES = {
    "userID": "userID",
    "_x": "_x",
    "dashed-name": "dashed_name",
    "class": "_class",
    "None": "_none",
    "1.5": "_1_5",
    "Foo Bar": "foo_bar",
    "$": "value",
    "type": "type",
}
PATHS = {
    "/api/auth/_info": "api_auth__info",
    "/things/{thing-id}/{userID}": "things_thing_id_user_id",
    "/v1.0/some_path/{a}-{b}": "v1_0_some_path_a_b",
    "/A/B": "a_b",
    "/1/2": "_1_2",
    "/class": "_class",
    "/": "",
}
TAGS = {
    "my tag": "MyTagApi",
    "Other.Tag": "OtherTagApi",
    "123 tag": "Model123TagApi",
    "Foo API": "FooAPIApi",
    "List": "ModelListApi",
}


@pytest.mark.parametrize(("text", "name"), CONSTANTS.items())
def test_constants(text: str, name: str) -> None:
    assert names.constant_name(text) == name


@pytest.mark.parametrize(("text", "name"), OPERATIONS.items())
def test_operations(text: str, name: str) -> None:
    assert names.operation_name(text) == name


@pytest.mark.parametrize(("text", "name"), MODELS.items())
def test_models(text: str, name: str) -> None:
    assert names.model_name(text) == name


@pytest.mark.parametrize(("text", "name"), PROPERTIES.items())
def test_properties(text: str, name: str) -> None:
    assert names.property_name(text) == name


@pytest.mark.parametrize(("text", "name"), PATHS.items())
def test_paths(text: str, name: str) -> None:
    assert names.path_module(text) == name


@pytest.mark.parametrize(("text", "name"), TAGS.items())
def test_tags(text: str, name: str) -> None:
    assert names.api_class(text) == name
    assert names.api_module("FooAPIApi") == "foo_api_api"


def test_operations_without_an_id() -> None:
    assert names.operation_name(names.operation_id("get", "/")) == "root_get"
    made = names.operation_id("delete", "/things/{thing-id}/{userID}")
    assert names.operation_name(made) == "things_thing_id_user_id_delete"


def test_what_is_tried_when_a_parameter_name_is_taken() -> None:
    assert [next_name(name) for name in ("a", "a2", "_12_34", "v1_0")] == [
        "a2",
        "a3",
        "_12_35",
        "v1_1",
    ]


def test_the_order_of_a_java_hash_set() -> None:
    # java.lang.String.hashCode, of texts whose hash is known
    assert string_hash("") == 0
    assert string_hash("Aa") == string_hash("BB") == 2112
    assert string_hash("polygenelubricants") == 1 << 31
    assert hash_order(("basic", "bearer", "key", "cookiekey")) == (
        "cookiekey",
        "bearer",
        "basic",
        "key",
    )
    assert hash_order(("BB", "Aa")) == ("BB", "Aa")
    assert hash_order(("Aa", "BB", "Aa")) == ("Aa", "BB")


@given(st.lists(st.text(max_size=6), max_size=40))
def test_an_order_loses_nothing_and_depends_on_the_members_alone(members: list[str]) -> None:
    order = hash_order(members)
    assert sorted(order) == sorted(set(members))
    assert hash_order(order) == order


@given(st.lists(st.text(max_size=8), max_size=20), st.booleans())
def test_a_scope_gives_each_name_once_and_only_identifiers(
    wanted: list[str], ignore_case: bool
) -> None:
    scope = names.Scope(("taken",), ignore_case=ignore_case)
    given_names = [scope.give(one) for one in (*wanted, "taken")]
    assert all(one.isidentifier() and not keyword.iskeyword(one) for one in given_names)
    seen = [one.casefold() if ignore_case else one for one in (*given_names, "taken")]
    assert len(set(seen)) == len(seen)


@given(st.text(max_size=12))
def test_no_text_is_too_strange_for_a_name(text: str) -> None:
    for make in (names.model_name, names.operation_name, names.property_name, names.schema_class):
        assert isinstance(make(text), str)
    assert names.constant_name(text)


def test_of_keys_that_make_one_class_the_last_has_its_name(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    keys = "".join(
        f"    {key}: {{enum: [{key}]}}\n" for key in ("foo_bar", "FooBar", "foo-bar", "x")
    )
    head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
    spec.write_text(head + keys)
    found = {model.ref.key: model.ref.class_name for model in plan_of(spec, "pkg").models}
    assert list(found.items()) == [
        ("foo_bar", "FooBar_2"),
        ("FooBar", "FooBar_3"),
        ("foo-bar", "FooBar"),
        ("x", "X"),
    ]


def test_modules_are_cut_only_where_no_file_could_have_the_name(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    response = "{get: {responses: {'204': {description: fine}}}}"
    fits, first, second = (
        "/" + letter * length for letter, length in (("a", 250), ("b", 251), ("b", 252))
    )
    paths = "".join(f"  {path}: {response}\n" for path in (fits, first, second))
    spec.write_text(f"openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}")
    report = Report()
    api = normalize(load_document(spec, report), report)
    settings = FlavourSettings(package="pkg", project="pkg", version="1.0.0")
    load_flavour("openapi_generator_v6").plan(api, settings, report)
    modules = [path.module for path in plan_of(spec, "pkg").paths]
    assert modules[0] == fits[1:]
    assert len(set(modules)) == 3
    assert all(len(f"test_{module}") <= 255 for module in modules)
    said = [found.message for found in report.diagnostics if found.code == "limit-name"]
    assert [module in message for module, message in zip(modules[1:], said, strict=True)] == [
        True
    ] * 2
