"""Every style × explode × shape of value, written by the runtime and read back by rules of their own."""

from __future__ import annotations

import importlib
from typing import Annotated, Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import create_model

TEXTS = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=8)
LISTS = st.lists(TEXTS, min_size=1, max_size=4)
OBJECTS = st.dictionaries(TEXTS, TEXTS, min_size=1, max_size=3)


@pytest.fixture(scope="module")
def url(acme: Any) -> Any:
    return importlib.import_module(f"{acme.__name__}.utils.url")


@pytest.fixture(scope="module")
def query(acme: Any) -> Any:
    return importlib.import_module(f"{acme.__name__}.utils.queryparams")


@pytest.fixture(scope="module")
def fields(acme: Any) -> Any:
    return importlib.import_module(f"{acme.__name__}.utils.fields")


@pytest.fixture(scope="module")
def metadata(acme: Any) -> Any:
    return importlib.import_module(f"{acme.__name__}.utils.metadata")


def _pair(piece: str) -> tuple[str, str]:
    name, _, value = piece.partition("=")
    return unquote(name), unquote(value)


def read_path(style: str, explode: bool, name: str, text: str, value: Any) -> Any:
    """The value that a server finds in a path segment (RFC 6570, sections 3.2.2, 3.2.5 and 3.2.7)."""
    if style == "matrix":
        assert text.startswith(";")
        pieces = text[1:].split(";")
        if isinstance(value, dict) and explode:
            return dict(_pair(piece) for piece in pieces)
        held = [piece.partition("=") for piece in pieces]
        assert {unquote(key) for key, _, _ in held} == {name}
        if isinstance(value, list) and explode:
            return [unquote(item) for _, _, item in held]
        text, between = held[0][2], ","
    elif style == "label":
        assert text.startswith(".")
        text = text[1:]
        between = "." if explode else ","
    else:
        between = ","
    if isinstance(value, str):
        return unquote(text)
    if isinstance(value, list):
        return [unquote(item) for item in text.split(between)]
    if explode:
        return dict(_pair(piece) for piece in text.split(between))
    flat = [unquote(item) for item in text.split(between)]
    return dict(zip(flat[::2], flat[1::2], strict=True))


@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize("style", ["simple", "label", "matrix"])
@given(value=st.one_of(TEXTS, LISTS, OBJECTS), name=TEXTS)
@settings(max_examples=60)
def test_path_values_are_read_as_written(
    url: Any, metadata: Any, style: str, explode: bool, value: Any, name: str
) -> None:
    if style == "label" and "." in str(value):
        return  # a label's delimiter is unreserved: RFC 6570 cannot escape it either
    text = url.styled_path_value(
        metadata.PathParamMetadata(style=style, explode=explode), name, value
    )
    assert "/" not in text
    assert "?" not in text
    assert read_path(style, explode, name, text, value) == value


def pairs_of(text: str) -> list[tuple[str, str]]:
    """Names and raw values of a query."""
    return [
        (unquote(name), value)
        for name, _, value in (part.partition("=") for part in text.split("&"))
    ]


@pytest.mark.parametrize("explode", [False, True])
@pytest.mark.parametrize(
    ("style", "delimiter"), [("form", ","), ("spaceDelimited", "%20"), ("pipeDelimited", "%7C")]
)
@given(value=st.one_of(TEXTS, LISTS, OBJECTS))
@settings(max_examples=60)
def test_query_values_are_read_as_written(
    acme: Any,
    query: Any,
    fields: Any,
    metadata: Any,
    style: str,
    delimiter: str,
    explode: bool,
    value: Any,
) -> None:
    places = dict.fromkeys(("path", "header", "request", "form", "multipart", "security"))
    where = metadata.QueryParamMetadata(style=style, explode=explode)
    field = fields.WireField(name="p", wire_name="p", annotation=Any, query=where, **places)
    text = query.query_string(query._items_of(field, value))
    pairs = pairs_of(text)
    if isinstance(value, dict) and explode:
        assert {name: unquote(item) for name, item in pairs} == value
        return
    assert {name for name, _ in pairs} == {"p"}
    if isinstance(value, str):
        assert unquote(pairs[0][1]) == value
    elif explode:
        assert [unquote(item) for _, item in pairs] == value
    elif delimiter not in str(value) and not any(d in str(value) for d in (" ", "|")):
        # A space or a bar inside an item is one more delimiter to these two styles: no escape tells them apart.
        items = [unquote(item) for item in pairs[0][1].split(delimiter)]
        assert items == (
            value if isinstance(value, list) else [t for pair in value.items() for t in pair]
        )


@given(
    value=st.dictionaries(
        TEXTS.filter(lambda t: not set("[]") & set(t)), st.one_of(TEXTS, LISTS), max_size=3
    )
)
@settings(max_examples=60)
def test_deep_objects_are_read_as_written(
    query: Any, fields: Any, metadata: Any, value: Any
) -> None:
    places = dict.fromkeys(("path", "header", "request", "form", "multipart", "security"))
    where = metadata.QueryParamMetadata(style="deepObject", explode=True)
    field = fields.WireField(name="p", wire_name="p", annotation=Any, query=where, **places)
    items = query._items_of(field, value)
    if not items:
        assert value == {}
        return
    read: dict[str, list[str]] = {}
    for name, item in pairs_of(query.query_string(items)):
        assert name.startswith("p[")
        assert name.endswith("]")
        read.setdefault(name[2:-1], []).append(unquote(item))
    assert read == {key: item if isinstance(item, list) else [item] for key, item in value.items()}


@pytest.mark.parametrize(
    ("value", "text"),
    [(True, "true"), (7, "7"), (1.5, "1.5"), (2**70, str(2**70)), (None, None)],
)
def test_scalars_have_one_spelling(acme: Any, value: Any, text: str | None) -> None:
    values = importlib.import_module(f"{acme.__name__}.utils.values")
    assert values.is_set(value) is (text is not None)
    if text is not None:
        assert values.val_to_string(value) == text


def test_reserved_characters_stay_where_the_parameter_allows_them(
    acme: Any, query: Any, metadata: Any
) -> None:
    def place(allow_reserved: bool) -> Any:
        kind = (
            metadata.ReservedQueryParamMetadata if allow_reserved else metadata.QueryParamMetadata
        )
        return metadata.FieldMetadata(query=kind())

    base = importlib.import_module(f"{acme.__name__}.types").BaseModel
    request = create_model(
        "Request",
        __base__=base,
        kept=(Annotated[str, place(True)], ...),
        written=(Annotated[str, place(False)], ...),
    )
    sent = query.query_string(query.query_items(request(kept="a/b?c&d=1", written="a/b")))
    assert sent == "kept=a/b?c%26d%3D1&written=a%2Fb"
