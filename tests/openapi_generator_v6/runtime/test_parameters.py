"""Every style of every place: what a parameter becomes in a request."""

from __future__ import annotations

from typing import Any

import pytest

from tests.openapi_generator_v6.runtime.conftest import load

api_client: Any = load("api_client")
schemas: Any = load("schemas")
style = api_client.ParameterStyle
ANY = schemas.AnyTypeSchema
LIST: list[Any] = ["blue", "black"]
OBJECT = {"R": 100, "G": 200}


@pytest.mark.parametrize(
    ("how", "explode", "value", "text"),
    [
        (style.SIMPLE, False, "a/b c?", "a%2Fb%20c%3F"),
        (style.SIMPLE, False, 5, "5"),
        (style.SIMPLE, False, True, "true"),
        (style.SIMPLE, False, LIST, "blue,black"),
        (style.SIMPLE, False, OBJECT, "R,100,G,200"),
        (style.SIMPLE, True, OBJECT, "R=100,G=200"),
        (style.LABEL, False, "blue", ".blue"),
        (style.LABEL, False, LIST, ".blue.black"),
        (style.LABEL, True, LIST, ".blue.black"),
        (style.LABEL, True, OBJECT, ".R=100.G=200"),
        (style.MATRIX, False, "blue", ";color=blue"),
        (style.MATRIX, False, "", ";color"),
        (style.MATRIX, False, LIST, ";color=blue,black"),
        (style.MATRIX, True, LIST, ";color=blue;color=black"),
        (style.MATRIX, False, OBJECT, ";color=R,100,G,200"),
        (style.MATRIX, True, OBJECT, ";R=100;G=200"),
    ],
)
def test_path(how: Any, explode: bool, value: Any, text: str) -> None:
    parameter = api_client.PathParameter("color", style=how, explode=explode, schema=ANY)
    assert parameter.serialize(value) == {"color": text}


@pytest.mark.parametrize(
    ("how", "explode", "value", "text"),
    [
        (style.FORM, None, "a b&c", "?color=a%20b%26c"),
        (style.FORM, None, False, "?color=false"),
        (style.FORM, None, None, ""),
        (style.FORM, None, [], ""),
        (style.FORM, None, LIST, "?color=blue&color=black"),
        (style.FORM, False, LIST, "?color=blue,black"),
        (style.FORM, None, OBJECT, "?R=100&G=200"),
        (style.FORM, False, OBJECT, "?color=R,100,G,200"),
        (style.SPACE_DELIMITED, None, LIST, "?color=blue%20black"),
        (style.PIPE_DELIMITED, None, LIST, "?color=blue|black"),
        (style.PIPE_DELIMITED, True, LIST, "?color=blue&color=black"),
        (style.DEEP_OBJECT, True, OBJECT, "?color[R]=100&color[G]=200"),
        (style.DEEP_OBJECT, True, {"a": {"b": [1, 2]}}, "?color[a][b]=1&color[a][b]=2"),
    ],
)
def test_query(how: Any, explode: bool | None, value: Any, text: str) -> None:
    parameter = api_client.QueryParameter("color", style=how, explode=explode, schema=ANY)
    assert parameter.serialize(value) == {"color": text}


def test_parameters_of_one_query_share_their_separator() -> None:
    first = api_client.QueryParameter("a", schema=ANY)
    second = api_client.QueryParameter("b", style=style.PIPE_DELIMITED, schema=ANY)
    shared = first.get_prefix_separator_iterator()
    text = first.serialize(1, shared)["a"] + second.serialize(["x", "y"], shared)["b"]
    assert text == "?a=1&b=x|y"


def test_reserved_characters_stay_when_they_may() -> None:
    strict = api_client.QueryParameter("q", schema=ANY)
    loose = api_client.QueryParameter("q", schema=ANY, allow_reserved=True)
    assert strict.serialize("a:b,c") == {"q": "?q=a%3Ab%2Cc"}
    assert loose.serialize("a:b,c d") == {"q": "?q=a:b,c%20d"}


def test_content_is_json() -> None:
    content = {"application/json": ANY}
    assert api_client.QueryParameter("q", content=content).serialize({"a": "é"}) == {
        "q": "?q=%7B%22a%22%3A%22%5Cu00e9%22%7D"
    }
    assert api_client.PathParameter("q", content=content).serialize(["/"]) == {
        "q": "%5B%22%2F%22%5D"
    }
    assert dict(api_client.HeaderParameter("q", content=content).serialize([1])) == {"q": "[1]"}


@pytest.mark.parametrize(
    ("explode", "value", "text"),
    [
        (False, "a b", "a b"),
        (False, LIST, "blue,black"),
        (False, OBJECT, "R,100,G,200"),
        (True, OBJECT, "R=100,G=200"),
        (False, 1.5, "1.5"),
    ],
)
def test_header(explode: bool, value: Any, text: str) -> None:
    parameter = api_client.HeaderParameter("X-Color", explode=explode, schema=ANY)
    assert dict(parameter.serialize(value)) == {"X-Color": text}


def test_cookie() -> None:
    parameter = api_client.CookieParameter("color", schema=ANY)
    assert parameter.serialize("a") == {"color": "color=a"}
    assert parameter.pair("a;b") == "color=a%3Bb"
    assert parameter.pair(LIST) == "color=blue; color=black"


def test_values_are_validated() -> None:
    parameter = api_client.QueryParameter("n", schema=schemas.Int32Schema)
    with pytest.raises(schemas.ApiTypeError):
        parameter.serialize("x")


def test_what_is_no_parameter_is_refused() -> None:
    with pytest.raises(ValueError, match="Exactly one"):
        api_client.QueryParameter("q")
    with pytest.raises(ValueError, match="style"):
        api_client.HeaderParameter("q", style=style.FORM, schema=ANY)
