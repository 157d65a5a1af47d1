"""YAML text to JSON trees: the core schema of 1.2, one value for one key, bounds."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.document.finding import Unreadable
from generator.document.limits import MAX_DEPTH
from generator.document.positions import LineTable, offset_of
from generator.document.yaml_reader import read_yaml
from generator.ir import Json, WrittenFloat

SCALARS: list[tuple[str, Json]] = [
    ("yes", "yes"),
    ("no", "no"),
    ("on", "on"),
    ("true", True),
    ("False", False),
    ("~", None),
    ("", None),
    ("null", None),
    ("012", 12),
    ("0o14", 12),
    ("0x1F", 31),
    ("1_000", "1_000"),
    ("12:30:45", "12:30:45"),
    ("2020-01-01", "2020-01-01"),
    ("1e3", 1000.0),
    ("1.50", 1.5),
    (".5", 0.5),
    ("-7", -7),
    ("'12'", "12"),
    ('"true"', "true"),
    ("!!str 12", "12"),
    ("!!int '12'", 12),
    ("!!float 1", 1),
    ("! 12", "12"),
    ("!!timestamp 2020-01-01", "2020-01-01"),
    ("0b1", "0b1"),
    ("+", "+"),
    (".", "."),
    ("-", [None]),
]


@pytest.mark.parametrize(("text", "value"), SCALARS)
def test_plain_scalars_follow_the_core_schema(text: str, value: Json) -> None:
    tree, _, found = read_yaml(f"key: {text}" if text != "-" else "key:\n- ")
    assert tree == {"key": value}
    assert found == ()
    assert isinstance(tree, dict)
    assert isinstance(tree["key"], type(value))
    assert isinstance(tree["key"], bool) == isinstance(value, bool)


def test_a_float_remembers_its_spelling() -> None:
    tree, _, _ = read_yaml("version: 1.10")
    assert isinstance(tree, dict)
    version = tree["version"]
    assert isinstance(version, WrittenFloat)
    assert version.text == "1.10"


def test_keys_are_text_as_written() -> None:
    tree, _, _ = read_yaml("200: a\nno: b\n1.0: c\nnull: d\n~: e\n0x1: f\n")
    assert tree == {"200": "a", "no": "b", "1.0": "c", "null": "d", "~": "e", "0x1": "f"}


def test_merge_keys_are_followed_and_do_not_override() -> None:
    tree, _, _ = read_yaml("a: &a {x: 1, y: 2}\nb: &b {z: 3}\nc: {<<: [*a, *b], y: 9}\n")
    assert isinstance(tree, dict)
    assert tree["c"] == {"y": 9, "x": 1, "z": 3}


def test_an_alias_gives_the_same_value() -> None:
    tree, _, _ = read_yaml("a: &a [1, 2]\nb: *a\n&k c: 1\n*k : 2\n")
    assert isinstance(tree, dict)
    assert tree["b"] == [1, 2]


def test_a_repeated_key_is_said_at_the_second() -> None:
    tree, _, found = read_yaml("a: 1\nb: 2\na: {x: 3}\n")
    assert tree == {"a": 1, "b": 2}
    assert [(each.code, each.offset) for each in found] == [(codes.DUPLICATE_KEY, 10)]


def test_a_tag_is_not_obeyed() -> None:
    tree, _, found = read_yaml("a: !!python/object/apply:os.system ['exit 1']\nb: !x 5\n")
    assert tree == {"a": ["exit 1"], "b": "5"}
    assert [each.code for each in found] == [codes.YAML_TAG, codes.YAML_TAG]


@pytest.mark.parametrize("key", ["[a, b]", "{a: b}", "? [x]\n"])
def test_a_container_as_key_loses_its_entry_alone(key: str) -> None:
    text = f"{key}: {{inner: 1}}\nafter: 2\n" if "?" not in key else f"{key}: 1\nafter: 2\n"
    tree, _, found = read_yaml(text)
    assert tree == {"after": 2}
    assert [each.code for each in found] == [codes.KEY_NOT_TEXT]


def test_an_unknown_alias_is_null() -> None:
    with pytest.raises(Unreadable):
        # libyaml resolves aliases only when composing; we do it ourselves and say so.
        read_yaml("a: &a [*a]")
    tree, _, found = read_yaml("a: *nothing\n")
    assert tree == {"a": None}
    assert [each.code for each in found] == [codes.ALIAS_UNDEFINED]


def test_a_second_document_is_left_out() -> None:
    tree, _, found = read_yaml("a: 1\n---\nb: 2\n")
    assert tree == {"a": 1}
    assert [each.code for each in found] == [codes.YAML_SECOND_DOCUMENT]


def test_an_exploding_document_is_refused_early() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(Unreadable) as caught:
        read_yaml("\n".join(lines))
    assert caught.value.finding.code is codes.LIMIT_NODES


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(Unreadable) as caught:
        read_yaml("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))
    assert caught.value.finding.code is codes.LIMIT_DEPTH
    tree, _, _ = read_yaml("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    assert isinstance(tree, list)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\n\tb: 2\n", 2),
        ("a: b: c\n", 1),
        ("a: [1, 2\n", 2),
        ('a: "open\n', 2),
        ("a: \x01\n", 1),
        ("a: 1\n b: 2\n", 2),
    ],
)
def test_a_syntax_error_has_a_place(text: str, line: int) -> None:
    with pytest.raises(Unreadable) as caught:
        read_yaml(text)
    finding = caught.value.finding
    assert finding.code is codes.SYNTAX
    assert finding.offset is not None
    assert LineTable(text).position(finding.offset)[0] == line


def test_a_flow_mapping_without_a_space_is_read_as_1_2_does() -> None:
    tree, _, _ = read_yaml("a: {b:[1], c:{d: 2}}")
    assert tree == {"a": {"b": [1], "c": {"d": 2}}}


def test_every_node_has_its_place() -> None:
    text = "a: 1\nb:\n  - x\n  - y: [p, é, q]\n'c/d': {}\n"
    tree, offsets, _ = read_yaml(text)
    lines = LineTable(text)
    places = {
        "": (1, 1),
        "/a": (1, 1),
        "/b": (2, 1),
        "/b/0": (3, 5),
        "/b/1": (4, 5),
        "/b/1/y": (4, 5),
        "/b/1/y/2": (4, 15),
        "/c~1d": (5, 1),
        "/b/7/nothing": (2, 1),
    }
    assert {
        pointer: lines.position(offset_of(tree, offsets, pointer)) for pointer in places
    } == places


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=20)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


@given(JSON)
def test_json_is_read_as_yaml_alike(value: Json) -> None:
    """JSON is YAML: quoted strings stay strings, whatever they look like."""
    assert read_yaml(json.dumps(value, ensure_ascii=False))[0] == value


@given(st.text(alphabet="ab:-[]{}&*!|>'\"#%@`,?\n \t1.~<", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(Unreadable):
        read_yaml(text)
