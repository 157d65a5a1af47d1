"""JSON text to trees, and the places of every key and item."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import codes
from generator.document.finding import Unreadable
from generator.document.json_reader import read_json, scan
from generator.document.json_walk import offset_along
from generator.document.positions import LineTable, offset_of
from generator.ir import Json, WrittenFloat
from generator.ir.source import escape_segment


def test_numbers_keep_their_spelling_and_size() -> None:
    tree, _ = read_json('{"a": 1.50, "b": 1e2, "c": 12345678901234567890}')
    assert isinstance(tree, dict)
    assert isinstance(tree["a"], WrittenFloat)
    assert tree["a"].text == "1.50"
    assert tree["b"] == 100
    assert tree["c"] == 12345678901234567890


def test_a_repeated_key_is_said_and_the_first_stays() -> None:
    text = '{"a": {"x": 1, "x": {"y": [1]}}, "a": 2, "b": 3}'
    tree, found = read_json(text)
    assert tree == {"a": {"x": 1}, "b": 3}
    assert [(each.code, text[each.offset or 0 :][:3]) for each in found] == [
        (codes.DUPLICATE_KEY, '"x"'),
        (codes.DUPLICATE_KEY, '"a"'),
    ]
    assert [each.offset for each in found] == [15, 33]


@pytest.mark.parametrize(
    ("text", "position", "hint"),
    [
        ('{"a": 1,}', (1, 8), "comma"),
        ("[1,\n 2,\n]", (2, 2), "comma"),
        ('{"a": NaN}', (1, 7), "finite"),
        ('{"a" 1}', (1, 6), ""),
        ("{'a': 1}", (1, 2), ""),
        ('{"a": "\n"}', (1, 8), ""),
    ],
)
def test_a_syntax_error_has_a_place_and_a_remedy(
    text: str, position: tuple[int, int], hint: str
) -> None:
    with pytest.raises(Unreadable) as caught:
        read_json(text)
    finding = caught.value.finding
    assert finding.code is codes.SYNTAX
    line, column = LineTable(text).position(finding.offset or 0)
    assert line == position[0]
    assert abs(column - position[1]) <= 2
    assert hint in (finding.hint or "")


@pytest.mark.parametrize("depth", [2_000, 200_000])
def test_deep_nesting_is_refused(depth: int) -> None:
    with pytest.raises(Unreadable) as caught:
        read_json("[" * depth + "]" * depth)
    assert caught.value.finding.code is codes.LIMIT_DEPTH


def test_an_enormous_integer_does_not_stop_the_reader() -> None:
    tree, _ = read_json('{"a": ' + "9" * 100_000 + "}")
    assert isinstance(tree, dict)
    assert tree["a"] == float("inf")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


@given(JSON, st.sampled_from([None, 1, 4]), st.booleans())
def test_every_place_is_where_the_value_stands(
    value: Json, indent: int | None, ascii_only: bool
) -> None:
    """A pointer leads to the text of the key, or to the item itself."""
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    tree, found = read_json(text)
    assert tree == value
    assert found == ()
    offsets, _ = scan(text, tree)

    def check(node: Json, pointer: str) -> None:
        if isinstance(node, dict):
            for key, child in node.items():
                place = f"{pointer}/{escape_segment(key)}"
                at = offset_of(tree, offsets, place)
                assert json.JSONDecoder().raw_decode(text, at)[0] == key
                assert offset_along(text, place) == at
                check(child, place)
        elif isinstance(node, list):
            for index, child in enumerate(node):
                place = f"{pointer}/{index}"
                at = offset_of(tree, offsets, place)
                assert json.JSONDecoder().raw_decode(text, at)[0] == child
                assert offset_along(text, place) == at
                check(child, place)
        nowhere = f"{pointer}/no~0where/7"
        assert offset_along(text, nowhere) == offset_of(tree, offsets, nowhere)

    check(tree, "")
