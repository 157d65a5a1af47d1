"""JSONPath against the examples of RFC 9535 and the targets that overlays use."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.document.jsonpath import PathError, select
from generator.ir import Json

STORE: Json = {
    "store": {
        "book": [
            {"category": "reference", "title": "Sayings", "price": 8.95},
            {"category": "fiction", "title": "Sword", "price": 12.99},
            {"category": "fiction", "title": "Moby", "isbn": "0-553", "price": 8.99},
            {"category": "fiction", "title": "Rings", "isbn": "0-395", "price": 22.99},
        ],
        "bicycle": {"color": "red", "price": 399},
    },
    "paths": {
        "/a/{id}": {"get": {"tags": ["x"], "x-internal": True}, "parameters": [{"name": "id"}]},
        "/b": {"get": {"deprecated": True}, "post": {"operationId": "addB"}},
    },
    "it's": {"a.b": None, "\u263a": 0},
}

PATHS = [
    ("$", [()]),
    ("$.store.bicycle.color", [("store", "bicycle", "color")]),
    ("$['store']['bicycle']", [("store", "bicycle")]),
    ('$["it\'s"]["a.b"]', [("it's", "a.b")]),
    (r"$['it\'s']['\u263a']", [("it's", "\u263a")]),
    ("$.store.book[*].title", [("store", "book", n, "title") for n in range(4)]),
    ("$.store.book[-1].title", [("store", "book", 3, "title")]),
    ("$.store.book[9]", []),
    ("$.store.book[0,2].title", [("store", "book", 0, "title"), ("store", "book", 2, "title")]),
    ("$.store.book[1:3].title", [("store", "book", 1, "title"), ("store", "book", 2, "title")]),
    ("$.store.book[::-2]", [("store", "book", 3), ("store", "book", 1)]),
    ("$.store.book[::0]", []),
    ("$.store.book[?@.isbn].title", [("store", "book", n, "title") for n in (2, 3)]),
    ("$.store.book[?@.price < 10]", [("store", "book", 0), ("store", "book", 2)]),
    ("$.store.book[?@.price >= 12.99 && @.isbn]", [("store", "book", 3)]),
    ("$.store.book[?!@.isbn && @.category == 'fiction']", [("store", "book", 1)]),
    ("$.store.book[?(@.title=='Moby' || @.title=='Rings')]", [("store", "book", 2), ("store", "book", 3)]),
    ("$.store.book[?match(@.title, 'S.*')]", [("store", "book", 0), ("store", "book", 1)]),
    ("$.store.book[?search(@.title, 'in')]", [("store", "book", 0), ("store", "book", 3)]),
    ("$.store.book[?length(@.title) == 4]", [("store", "book", 2)]),
    ("$.store[?count(@.*) == 2]", [("store", "bicycle")]),
    ("$.store.book[?value(@..isbn) == '0-395']", [("store", "book", 3)]),
    ("$..isbn", [("store", "book", 2, "isbn"), ("store", "book", 3, "isbn")]),
    ("$..[?@.color]", [("store", "bicycle")]),
    ("$.paths.*.get", [("paths", "/a/{id}", "get"), ("paths", "/b", "get")]),
    ("$.paths['/a/{id}'].parameters[?@.name=='id']", [("paths", "/a/{id}", "parameters", 0)]),
    ("$.paths.*[?@.deprecated==true]", [("paths", "/b", "get")]),
    ("$.paths.*[?@['x-internal']]", [("paths", "/a/{id}", "get")]),
    ("$.paths[?@.post.operationId == $.paths['/b'].post.operationId]", [("paths", "/b")]),
    ("$[ 'store' ] [ 'bicycle' ]", [("store", "bicycle")]),
    ("$.store.book[?@.none == @.nothing].price", [("store", "book", n, "price") for n in range(4)]),
    ("$.store.book[?@.price == true]", []),
]  # fmt: skip


@pytest.mark.parametrize(("expression", "paths"), PATHS, ids=[each[0] for each in PATHS])
def test_selection(expression: str, paths: list[tuple[str | int, ...]]) -> None:
    assert [found.path for found in select(expression, STORE)] == paths


@pytest.mark.parametrize(
    "expression",
    [
        "", "store", "$.", "$store", "$[", "$['a", "$[']", "$[a]", "$.a[?]", "$[?@.a ==]", "$[?1]",
        "$..", "$[1:2:3:4]", "$[?nope(@)]", "$[?length(@.a]", r"$['\x']", "$ ", "$[" + "?(" * 200,
        r"$['\u12']", "$.a b",
    ],
)  # fmt: skip
def test_what_is_no_path_is_refused_with_the_place(expression: str) -> None:
    with pytest.raises(PathError) as caught:
        select(expression, STORE)
    assert 0 <= caught.value.offset <= len(expression)


@given(st.text(alphabet="$.[]*?@()!=<>&|'\"abc019:,-\\ u", max_size=40))
def test_any_text_selects_or_is_refused(expression: str) -> None:
    with contextlib.suppress(PathError):
        select(f"${expression}", STORE)
