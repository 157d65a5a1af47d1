"""Parameter styles against the table of the OpenAPI specification (3.1, 4.8.12.4), and JSON."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
import uuid

import pytest

from tests.openapi_generator.runtime.conftest import load

encode = load("_encode")

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, "blue", "blue"),
        ("simple", False, ARRAY, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, ARRAY, "blue,black,brown"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
        ("label", False, "blue", ".blue"),
        ("label", False, ARRAY, ".blue,black,brown"),
        ("label", True, ARRAY, ".blue.black.brown"),
        ("label", False, OBJECT, ".R,100,G,200,B,150"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, ARRAY, ";color=blue,black,brown"),
        ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
        ("simple", False, "a/b?c#d e%", "a%2Fb%3Fc%23d%20e%25"),
        ("simple", False, True, "true"),
        ("simple", False, ["a,b", "c"], "a%2Cb,c"),
    ],
)
def test_path_styles(style: str, explode: bool, value: object, expected: str) -> None:
    assert encode.path_value("color", value, style, explode) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (OBJECT, [("c[R]", "100"), ("c[G]", "200"), ("c[B]", "150")]),
        ({"a": {"b": True}, "l": [1, 2]}, [("c[a][b]", "true"), ("c[l]", "1"), ("c[l]", "2")]),
        ({"a": None, "b": "x"}, [("c[b]", "x")]),
    ],
)
def test_deep_object(value: object, expected: list[tuple[str, str]]) -> None:
    assert encode.deep_object("c", value) == expected


@pytest.mark.parametrize(
    ("explode", "expected"), [(True, "R=100,G=200,B=150"), (False, "R,100,G,200,B,150")]
)
def test_header_objects(explode: bool, expected: str) -> None:
    assert encode.header_value(OBJECT, explode) == expected
    assert encode.header_value(ARRAY, explode) == "blue,black,brown"
    assert encode.header_value(False, explode) == "false"


def test_cookies_cannot_add_cookies() -> None:
    assert encode.cookie_pairs("c", "a; admin=1", True) == ["c=a%3B%20admin=1"]
    assert encode.cookie_pairs("c", ARRAY, False) == ["c=blue,black,brown"]
    assert encode.cookie_pairs("c", ARRAY, True) == ["c=blue", "c=black", "c=brown"]


def test_json_knows_what_models_hold() -> None:
    class Color(enum.Enum):
        RED = "red"

    value = {
        "when": datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc),
        "day": datetime.date(2020, 1, 2),
        "blob": b"\x00\xff",
        "price": decimal.Decimal("1.10"),
        "id": uuid.UUID(int=0),
        "color": Color.RED,
        "tags": {"a"},
    }
    assert json.loads(encode.json_text(value)) == {
        "when": "2020-01-02T03:04:05+00:00",
        "day": "2020-01-02",
        "blob": "AP8=",
        "price": "1.10",
        "id": "00000000-0000-0000-0000-000000000000",
        "color": "red",
        "tags": ["a"],
    }
    with pytest.raises(TypeError, match="complex"):
        encode.json_text(1j)


def test_the_offset_of_a_date_has_its_colon() -> None:
    when = datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    assert encode.query_date(when, "%Y-%m-%dT%H:%M:%S.%f%z") == "2020-01-02T03:04:05.000000+00:00"
    assert encode.query_date(when, "%Y%m%d") == "20200102"
