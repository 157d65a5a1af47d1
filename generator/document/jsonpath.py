"""JSONPath (RFC 9535) for overlay targets: an expression and a tree to the paths that it selects.

All selectors are there (names, indexes, slices, wildcards, descendants, filters), and the functions
``length``, ``count``, ``match``, ``search`` and ``value``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from generator.document.jsonpath_values import Value, compare, length, matches, single
from generator.ir.json import Json

Path: TypeAlias = "tuple[str | int, ...]"
"""The keys and indexes from the root to a node."""


class PathError(ValueError):
    """An expression that is no JSONPath; ``offset`` is where."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(f"{message} at character {offset + 1}")
        self.offset = offset


@dataclass(frozen=True, slots=True)
class Found:
    """A selected node."""

    path: Path
    value: Json


_Selector: TypeAlias = Callable[[Found, Json], Iterator[Found]]
_Test: TypeAlias = Callable[[Found, Json], bool]
_Operand: TypeAlias = Callable[[Found, Json], Value]
_Segment: TypeAlias = "tuple[bool, tuple[_Selector, ...]]"

_NAME = re.compile(r"[A-Za-z_\u0080-\U0010FFFF][\w\u0080-\U0010FFFF-]*")
_INT = re.compile(r"-?(?:0|[1-9]\d*)", re.ASCII)
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_BLANK = re.compile(r"[ \t\n\r]*")
_OPERATOR = re.compile(r"==|!=|<=|>=|<|>")
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_MAX_DEPTH = 50


def select(expression: str, tree: Json) -> list[Found]:
    """The nodes that an expression selects, each once, in order. PathError when it is none."""
    segments = _Parser(expression).whole()
    found = _run(segments, [Found((), tree)], tree)
    return list({each.path: each for each in found}.values())


def _run(segments: tuple[_Segment, ...], nodes: list[Found], root: Json) -> list[Found]:
    for descend, selectors in segments:
        starts = [inner for node in nodes for inner in _descend(node)] if descend else nodes
        nodes = [each for node in starts for pick in selectors for each in pick(node, root)]
    return nodes


def _children(node: Found) -> Iterator[Found]:
    if isinstance(node.value, dict):
        for key, value in node.value.items():
            yield Found((*node.path, key), value)
    elif isinstance(node.value, list):
        for index, value in enumerate(node.value):
            yield Found((*node.path, index), value)


def _descend(node: Found) -> Iterator[Found]:
    yield node
    for child in _children(node):
        yield from _descend(child)


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0

    def whole(self) -> tuple[_Segment, ...]:
        self._expect("$")
        segments, _ = self._segments()
        if self._at != len(self._text):
            raise self._error("unexpected text")
        return segments

    def _error(self, message: str) -> PathError:
        return PathError(message, self._at)

    def _peek(self, text: str) -> bool:
        return self._text.startswith(text, self._at)

    def _accept(self, text: str) -> bool:
        if self._peek(text):
            self._at += len(text)
            return True
        return False

    def _expect(self, text: str) -> None:
        if not self._accept(text):
            raise self._error(f"expected {text!r}")

    def _match(self, pattern: re.Pattern[str]) -> str | None:
        found = pattern.match(self._text, self._at)
        if found is None:
            return None
        self._at = found.end()
        return found.group()

    def _blank(self) -> None:
        self._match(_BLANK)

    def _segments(self) -> tuple[tuple[_Segment, ...], bool]:
        """Segments, and whether they select one node at most."""
        segments: list[_Segment] = []
        single = True
        while True:
            start = self._at
            self._blank()
            if self._accept(".."):
                single = False
                selectors = self._bracket()[0] if self._peek("[") else self._shorthand()[0]
                segments.append((True, selectors))
            elif self._accept("."):
                selectors, one = self._shorthand()
                segments.append((False, selectors))
                single = single and one
            elif self._peek("["):
                selectors, one = self._bracket()
                segments.append((False, selectors))
                single = single and one
            else:
                self._at = start
                return tuple(segments), single

    def _shorthand(self) -> tuple[tuple[_Selector, ...], bool]:
        if self._accept("*"):
            return (_wildcard,), False
        name = self._match(_NAME)
        if name is None:
            raise self._error("expected a name")
        return (_key(name),), True

    def _bracket(self) -> tuple[tuple[_Selector, ...], bool]:
        self._expect("[")
        selectors: list[_Selector] = []
        single = True
        while True:
            self._blank()
            selector, one = self._selector()
            selectors.append(selector)
            single = single and one
            self._blank()
            if self._accept("]"):
                return tuple(selectors), single and len(selectors) == 1
            self._expect(",")

    def _selector(self) -> tuple[_Selector, bool]:
        if self._accept("*"):
            return _wildcard, False
        if self._accept("?"):
            self._blank()
            return _filter(self._either()), False
        if self._peek("'") or self._peek('"'):
            return _key(self._string()), True
        first = self._match(_INT)
        self._blank()
        if not self._accept(":"):
            if first is None:
                raise self._error("expected a selector")
            return _index(int(first)), True
        self._blank()
        last = self._match(_INT)
        self._blank()
        step = None
        if self._accept(":"):
            self._blank()
            step = self._match(_INT)
        return _slice(*(None if each is None else int(each) for each in (first, last, step))), False

    def _string(self) -> str:
        quote = self._text[self._at]
        self._at += 1
        made: list[str] = []
        while self._at < len(self._text):
            character = self._text[self._at]
            self._at += 1
            if character == quote:
                return "".join(made)
            if character != "\\":
                made.append(character)
                continue
            escape = self._text[self._at : self._at + 1]
            self._at += 1
            if escape == "u":
                digits = self._match(re.compile(r"[0-9A-Fa-f]{4}"))
                if digits is None:
                    raise self._error("expected four hexadecimal digits")
                made.append(chr(int(digits, 16)))
            elif escape in _ESCAPES or escape in ("'", '"', "\\", "/"):
                made.append(_ESCAPES.get(escape, escape))
            else:
                raise self._error("unknown escape")
        raise self._error("the string does not end")

    # Filters -----------------------------------------------------------------------------------

    def _either(self) -> _Test:
        tests = [self._both()]
        self._blank()
        while self._accept("||"):
            self._blank()
            tests.append(self._both())
            self._blank()
        return lambda node, root: any(test(node, root) for test in tests)

    def _both(self) -> _Test:
        tests = [self._basic()]
        self._blank()
        while self._accept("&&"):
            self._blank()
            tests.append(self._basic())
            self._blank()
        return lambda node, root: all(test(node, root) for test in tests)

    def _basic(self) -> _Test:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise self._error("the filter is nested too deep")
        try:
            if self._peek("!") and not self._peek("!="):
                self._at += 1
                self._blank()
                inner = self._basic()
                return lambda node, root: not inner(node, root)
            if self._accept("("):
                self._blank()
                grouped = self._either()
                self._blank()
                self._expect(")")
                return grouped
            return self._comparison()
        finally:
            self._depth -= 1

    def _comparison(self) -> _Test:
        left, exists = self._operand()
        self._blank()
        operator = self._match(_OPERATOR)
        if operator is None:
            if exists is None:
                raise self._error("expected a comparison")
            return exists
        self._blank()
        right, _ = self._operand()
        return lambda node, root: compare(operator, left(node, root), right(node, root))

    def _operand(self) -> tuple[_Operand, _Test | None]:
        """A comparable, and the test that it makes on its own (None for a literal)."""
        if self._peek("'") or self._peek('"'):
            return _literal(self._string()), None
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self._accept(word):
                return _literal(value), None
        if self._peek("@") or self._peek("$"):
            nodes = self._query()
            return (
                lambda node, root: single([each.value for each in nodes(node, root)]),
                lambda node, root: bool(nodes(node, root)),
            )
        number = self._match(_NUMBER)
        if number is not None:
            is_int = number.lstrip("-").isdecimal()
            return _literal(int(number) if is_int else float(number)), None
        name = self._match(re.compile(r"[a-z][a-z0-9_]*"))
        if name is None:
            raise self._error("expected a value, a query or a function")
        return self._function(name)

    def _query(self) -> Callable[[Found, Json], list[Found]]:
        relative = self._text[self._at] == "@"
        self._at += 1
        segments, _ = self._segments()
        return lambda node, root: _run(
            segments, [Found((), node.value if relative else root)], root
        )

    def _function(self, name: str) -> tuple[_Operand, _Test | None]:
        self._expect("(")
        self._blank()
        if name in ("count", "value"):
            nodes = self._query()
            self._close()
            if name == "count":
                return (lambda node, root: len(nodes(node, root))), None
            return (lambda node, root: single([each.value for each in nodes(node, root)])), None
        first, _ = self._operand()
        if name == "length":
            self._close()
            return (lambda node, root: length(first(node, root))), None
        if name not in ("match", "search"):
            raise self._error(f"there is no function {name!r}")
        self._blank()
        self._expect(",")
        self._blank()
        second, _ = self._operand()
        self._close()
        whole = name == "match"

        def test(node: Found, root: Json) -> bool:
            return matches(first(node, root), second(node, root), whole)

        return test, test

    def _close(self) -> None:
        self._blank()
        self._expect(")")


def _wildcard(node: Found, root: Json) -> Iterator[Found]:
    return _children(node)


def _key(name: str) -> _Selector:
    def pick(node: Found, root: Json) -> Iterator[Found]:
        if isinstance(node.value, dict) and name in node.value:
            yield Found((*node.path, name), node.value[name])

    return pick


def _index(number: int) -> _Selector:
    def pick(node: Found, root: Json) -> Iterator[Found]:
        if isinstance(node.value, list) and -len(node.value) <= number < len(node.value):
            at = number % len(node.value)
            yield Found((*node.path, at), node.value[at])

    return pick


def _slice(first: int | None, last: int | None, step: int | None) -> _Selector:
    def pick(node: Found, root: Json) -> Iterator[Found]:
        if isinstance(node.value, list) and step != 0:
            for at in range(len(node.value))[first:last:step]:
                yield Found((*node.path, at), node.value[at])

    return pick


def _filter(test: _Test) -> _Selector:
    def pick(node: Found, root: Json) -> Iterator[Found]:
        return (child for child in _children(node) if test(child, root))

    return pick


def _literal(value: Json) -> _Operand:
    return lambda node, root: value
