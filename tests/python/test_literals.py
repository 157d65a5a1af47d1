"""Text of a document as Python source: it stays text, whatever it holds."""

from __future__ import annotations

import ast
import io
import math
import tokenize
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.ir.json import Json, WrittenFloat
from generator.python import literals

_NASTY = (
    "'", '"', "\\", "\n", "\r", "\t", "\0", "#", "{", "}", "\x0b", "\x0c", "\x1c", "\x85",
    "\u2028", "\u2029", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud800", "\U000e0041", "é",
    "a", " ", "N", "x", "coding: utf-7", "type: ignore",
)  # fmt: skip
TEXTS = st.one_of(
    st.text(alphabet=st.characters(codec=None)),
    st.lists(st.sampled_from(_NASTY), max_size=12).map("".join),
)
JSON_VALUES: st.SearchStrategy[Json] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=8,
)


def is_inert(source: str) -> bool:
    """Whether no character of the source can be read as another line or reorder what is shown."""
    return (
        all(char in "\n\t " or unicodedata.category(char)[0] not in "CZ" for char in source)
        and source.splitlines() == source.split("\n")[: len(source.splitlines())]
    )


def body_of(source: str) -> list[ast.stmt]:
    """The statements of a module; what is no Python fails the test."""
    return ast.parse(source.encode("utf-8")).body


@given(TEXTS)
@example('a"""')
@example("\\")
def test_a_string_reads_back(text: str) -> None:
    for source in (literals.string(text), literals.single_quoted(text)):
        assert ast.literal_eval(source) == text
        assert "\n" not in source
        assert is_inert(source)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("plain", '"plain"'),
        ("it's", '"it\'s"'),
        ('say "hi"', "'say \"hi\"'"),
        ("both ' and \"", '"both \' and \\""'),
        ("tab\tline\n", '"tab\\tline\\n"'),
        ("\u202e", '"\\u202e"'),
        ("\U0001f600 é", '"\U0001f600 é"'),
        ("\x00\x7f", '"\\x00\\x7f"'),
    ],
)
def test_a_string_looks_as_black_would_write_it(text: str, source: str) -> None:
    assert literals.string(text) == source


@given(JSON_VALUES)
def test_a_value_reads_back(value: Json) -> None:
    source = literals.literal(value)
    assert is_inert(source)
    tree = body_of(source)
    calls = [node for node in ast.walk(tree[0]) if isinstance(node, ast.Call)]
    for call in calls:  # infinities and NaN only
        assert ast.unparse(call) in ("float('inf')", "float('-inf')", "float('nan')")
    if not calls:
        assert ast.literal_eval(source) == value


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_reads_back(value: float) -> None:
    assert ast.literal_eval(literals.number(value)) == value
    assert ast.literal_eval(literals.number(WrittenFloat(repr(value)))) == value


def test_numbers_without_a_literal() -> None:
    assert literals.number(math.inf) == 'float("inf")'
    assert literals.number(-math.inf) == 'float("-inf")'
    assert literals.number(math.nan) == 'float("nan")'
    assert literals.number(True) == "True"


def test_an_integer_of_any_length_reads_back() -> None:
    for digits in (4_299, 4_301, 20_000):
        value = 10**digits + 7
        tree = ast.parse(literals.number(value), mode="eval")
        assert eval(compile(tree, "<number>", "eval")) == value


@given(TEXTS, st.sampled_from(["", "    "]))
def test_a_comment_is_only_a_comment(text: str, indent: str) -> None:
    source = literals.comment(text, indent=indent)
    assert is_inert(source)
    module = f"x = 1\n{source}\ny = 2\n"
    assert ast.dump(ast.parse(module.encode())) == ast.dump(ast.parse("x = 1\ny = 2\n"))
    for line in source.split("\n"):
        assert line.startswith(f"{indent}#")
        assert line == line.rstrip()


@given(TEXTS)
def test_a_comment_at_the_top_does_not_choose_the_encoding(text: str) -> None:
    source = f"{literals.comment(text)}\n".encode()
    assert tokenize.detect_encoding(io.BytesIO(source).readline)[0] == "utf-8"
    tail = f"x = 1  # {literals.one_line(text)}\n"
    assert tokenize.detect_encoding(io.BytesIO(tail.encode()).readline)[0] == "utf-8"


@pytest.mark.parametrize(
    "text",
    ["coding: latin-1", "-*- coding=utf-7 -*-", "vim: set fileencoding=rot13 :", "x\ncoding:utf-7"],
)
def test_words_that_choose_an_encoding_lose_their_power(text: str) -> None:
    source = f"{literals.comment(text)}\n".encode()
    assert tokenize.detect_encoding(io.BytesIO(source).readline)[0] == "utf-8"
    compile(source, "<comment>", "exec")


@pytest.mark.parametrize(
    "text",
    ["type: ignore", "type: [x", "mypy: ignore-errors", "noqa", "noqa: F401", "fmt: off",
     "fmt: skip", "ruff: noqa", "isort: skip_file", "pyright: basic", "pylint: disable=all",
     "pragma: no cover", "  type:ignore"],
)  # fmt: skip
def test_words_that_tools_obey_lose_their_power(text: str) -> None:
    for source in (literals.comment(text), f"x = 1  # {literals.one_line(text)}"):
        said = source.rpartition("# ")[2]
        assert not said.startswith(text.strip()), source
        assert said.replace(" ", "") == text.replace(" ", ""), "the words can still be read"


@given(TEXTS)
def test_one_line_is_one_line(text: str) -> None:
    line = literals.one_line(text)
    assert "\n" not in line
    assert is_inert(line)
    assert line == line.strip()
    assert ast.dump(ast.parse(f"x = 1  # {line}\n".encode())) == ast.dump(ast.parse("x = 1\n"))


@given(TEXTS, st.sampled_from(["", "    ", "        "]))
@example('three """', "    ")
@example('a""""', "    ")
@example('"', "")
@example('\\"', "")
@example("\\", "    ")
@example("line\n\\", "    ")
def test_a_docstring_is_one_docstring(text: str, indent: str) -> None:
    source = literals.docstring(text, indent=indent)
    assert is_inert(source)
    if indent:
        module = f"def f():\n{indent}{source}\n{indent}return 1\n"
        function = body_of(module)[0]
        assert isinstance(function, ast.FunctionDef)
        first, second = function.body
    else:
        first, second = body_of(f"{source}\nx = 1\n")
        assert isinstance(second, ast.Assign)
    assert isinstance(first, ast.Expr)
    assert isinstance(first.value, ast.Constant)
    said = first.value.value
    assert isinstance(said, str)

    def words(value: str) -> list[str]:
        return " ".join(literals.lines(value)).split()

    assert words(said) == words(text)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("", '""""""'),
        ("One line.", '"""One line."""'),
        (" spaces around \n", '"""spaces around"""'),
        ("Two\n\nparts", '"""Two\n\n    parts\n    """'),
        ('ends with "', '"""ends with \\""""'),
        ("back\\slash", '"""back\\\\slash"""'),
        ("a\r\nb\u2028c", '"""a\n    b\n    c\n    """'),
    ],
)
def test_how_a_docstring_looks(text: str, source: str) -> None:
    assert literals.docstring(text, indent="    ") == source


@given(TEXTS)
def test_lines_are_those_that_any_reader_might_see(text: str) -> None:
    for line in literals.lines(text):
        assert line.splitlines() in ([line], [])


@given(TEXTS)
def test_an_identifier_is_a_name_and_nothing_else(text: str) -> None:
    if not literals.is_identifier(text):
        with pytest.raises(ValueError, match="not an identifier"):
            literals.identifier(text)
        return
    (statement,) = body_of(f"{literals.identifier(text)} = 1")
    assert isinstance(statement, ast.Assign)
    (target,) = statement.targets
    assert isinstance(target, ast.Name)
    assert target.id == text, "NFKC must not turn it into another name"


@pytest.mark.parametrize(
    "name", ["", "1a", "class", "None", "a b", "a\n", "é", "ﬁ", "a-b", "__debug__"]
)
def test_no_identifiers(name: str) -> None:
    assert not literals.is_identifier(name)


def test_written_numbers_keep_their_spelling() -> None:
    assert literals.written(WrittenFloat("1.10")) == "1.10"
    assert literals.written(3) == "3"
