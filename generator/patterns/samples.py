"""Text that a regular expression accepts.

Takes an ECMA 262 pattern, gives a sample: either the one that the original's samples show (drawn
with a fixed seed), or the shortest that comes to mind.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from generator.patterns.javarandom import JavaRandom

_SLASHES_AND_FLAGS = re.compile(r"/?(.+?)/?([simu]{0,4})\Z", re.DOTALL)
_SEED = 18
_ENDLESS = 100  # what an open repetition may come to
_LONGEST = 20_000
_LONGEST_JUDGED = 256
_FEW = 10
_FEW_REPETITIONS = 3
_NESTED = re.compile(r"[+*}][^()]*\)+\s*[+*{]|\\[1-9]")
_PRINTABLE = frozenset(chr(code) for code in range(32, 127))
_DIGITS = frozenset("0123456789")
_WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
_SPACE = frozenset("\t\n\x0b\f\r ")
_CLASSES = {
    "d": _DIGITS,
    "w": _WORD,
    "s": _SPACE,
    "D": _PRINTABLE - _DIGITS,
    "W": _PRINTABLE - _WORD,
    "S": _PRINTABLE - _SPACE,
}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\x0b", "0": "\0", "a": "\a"}


@dataclass(frozen=True, slots=True)
class _Set:
    symbols: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Literal:
    char: str


@dataclass(frozen=True, slots=True)
class _Sequence:
    parts: tuple[_Node, ...]


@dataclass(frozen=True, slots=True)
class _Choice:
    options: tuple[_Node, ...]


@dataclass(frozen=True, slots=True)
class _Repeat:
    inner: _Node
    low: int
    high: int | None


_Node = _Literal | _Set | _Sequence | _Choice | _Repeat


class _UnknownSyntax(Exception):
    """The pattern has something that is not understood here."""


def sample_of_pattern(pattern: str) -> str | None:
    """The text that the original shows for a pattern, None when it would fail on it.

    Like the original it takes trailing letters of ``simu`` for flags (``items`` gives ``ite``).
    """
    found = _SLASHES_AND_FLAGS.match(pattern)
    node = _parsed(found.group(1) if found else pattern)
    if node is None:
        return None
    return _generated(node, JavaRandom(_SEED).below)


def short_sample(pattern: str, minimum: int, maximum: int | None) -> str | None:
    """A text that Python's ``re`` finds the pattern in, of a length within the limits, or None."""
    node = _parsed(pattern)
    if node is None:
        return None
    random = JavaRandom(_SEED)
    pickers: tuple[Callable[[int], int], ...] = (
        lambda bound: 0,
        lambda bound: min(1, bound - 1),
        lambda bound: min(bound - 1, minimum),
        lambda bound: min(bound - 1, max(minimum - 1, 0)),
        *(random.below for _ in range(20)),
    )
    for picker in pickers:
        text = _generated(node, picker)
        if text is None or len(text) < minimum or (maximum is not None and len(text) > maximum):
            continue
        if found_in(pattern, text):
            return text
    return None


def found_in(pattern: str, text: str) -> bool:
    """Whether Python's ``re`` finds the pattern in the text; True where finding out could take
    for ever (a repetition inside a repetition, a long text) or is impossible."""
    if len(text) > _LONGEST_JUDGED or _is_slow(pattern):
        return True
    try:
        return re.search(pattern, text) is not None
    except (re.error, OverflowError, RecursionError):
        return True


@lru_cache(maxsize=1024)
def _is_slow(pattern: str) -> bool:
    node = _parsed(pattern)
    if node is None:
        return _NESTED.search(pattern) is not None
    work: list[tuple[_Node, bool]] = [(node, False)]
    repetitions = 0
    while work:
        one, repeated = work.pop()
        if isinstance(one, _Repeat):
            many = one.high is None or one.high > _FEW
            repetitions += many
            if repetitions > _FEW_REPETITIONS or (repeated and one.low != one.high):
                return True
            work.append((one.inner, repeated or many))
        elif isinstance(one, _Sequence):
            work += ((part, repeated) for part in one.parts)
        elif isinstance(one, _Choice):
            if repeated and not all(_is_letter(option) for option in one.options):
                return True  # options may begin alike
            work += ((option, repeated) for option in one.options)
    return False


def _is_letter(node: _Node) -> bool:
    if isinstance(node, _Sequence):
        return len(node.parts) == 1 and _is_letter(node.parts[0])
    return isinstance(node, (_Literal, _Set))


def _generated(node: _Node, below: Callable[[int], int]) -> str | None:
    out: list[str] = []
    size = 0
    work: list[_Node] = [node]
    while work:
        one = work.pop()
        if isinstance(one, (_Literal, _Set)):
            if isinstance(one, _Literal):
                out.append(one.char)
            elif one.symbols:
                out.append(one.symbols[below(len(one.symbols))])
            else:
                return None
            size += 1
            if size > _LONGEST:
                return None
        elif isinstance(one, _Sequence):
            work.extend(reversed(one.parts))
        elif isinstance(one, _Choice):
            work.append(one.options[below(len(one.options))])
        else:
            high = _ENDLESS if one.high is None else one.high
            count = one.low if one.low >= high else one.low + below(high + 1 - one.low)
            work.extend([one.inner] * count)
    return "".join(out)


@lru_cache(maxsize=1024)
def _parsed(pattern: str) -> _Node | None:
    try:
        parser = _Parser(pattern)
        node = parser.choice(0)
    except (_UnknownSyntax, ValueError, IndexError):
        return None
    return node if parser.at == len(pattern) else None


class _Parser:
    """Recursive descent over a pattern; groups nest at most a hundred deep."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def choice(self, depth: int) -> _Node:
        if depth > 100:
            raise _UnknownSyntax
        options = [self._sequence(depth)]
        while self._next("|"):
            options.append(self._sequence(depth))
        return options[0] if len(options) == 1 else _Choice(tuple(options))

    def _next(self, char: str) -> bool:
        if self.text.startswith(char, self.at):
            self.at += len(char)
            return True
        return False

    def _sequence(self, depth: int) -> _Node:
        parts: list[_Node] = []
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            atom = self._atom(depth)
            if atom is not None:
                parts.append(self._repeated(atom))
        return _Sequence(tuple(parts))

    def _atom(self, depth: int) -> _Node | None:
        char = self.text[self.at]
        self.at += 1
        if char in "^$":
            return None
        if char == ".":
            return _symbols(_PRINTABLE)
        if char == "(":
            return self._group(depth)
        if char == "[":
            return self._class()
        if char == "\\":
            found = self._escape()
            return _symbols(found) if isinstance(found, frozenset) else _Literal(found)
        if char in "*+?":
            raise _UnknownSyntax
        return _Literal(char)

    def _group(self, depth: int) -> _Node:
        if self._next("?:"):
            pass
        elif self.text.startswith("?", self.at):
            raise _UnknownSyntax
        inner = self.choice(depth + 1)
        if not self._next(")"):
            raise _UnknownSyntax
        return inner

    def _escape(self) -> str | frozenset[str]:
        char = self.text[self.at]
        self.at += 1
        if char in _CLASSES:
            return _CLASSES[char]
        if char in _CONTROLS:
            return _CONTROLS[char]
        if char in "xu":
            size = 2 if char == "x" else 4
            digits = self.text[self.at : self.at + size]
            self.at += size
            return chr(int(digits, 16))
        if char.isalnum():
            raise _UnknownSyntax
        return char

    def _class(self) -> _Node:
        negated = self._next("^")
        found: set[str] = set()
        first = True
        while first or self.text[self.at] != "]":
            first = False
            low = self._class_member()
            if isinstance(low, frozenset):
                found |= low
            elif self.text.startswith("-", self.at) and self.text[self.at + 1] != "]":
                self.at += 1
                high = self._class_member()
                if isinstance(high, frozenset):
                    raise _UnknownSyntax
                if ord(high) - ord(low) > 70_000:
                    raise _UnknownSyntax
                found |= {chr(code) for code in range(ord(low), ord(high) + 1)}
            else:
                found.add(low)
        self.at += 1
        return _symbols(_PRINTABLE - found if negated else frozenset(found))

    def _class_member(self) -> str | frozenset[str]:
        char = self.text[self.at]
        self.at += 1
        if char == "\\":
            if self.text.startswith("b", self.at):
                self.at += 1
                return "\b"
            return self._escape()
        return char

    def _repeated(self, atom: _Node) -> _Node:
        low, high = 1, 1
        bounds: tuple[int, int | None] | None = None
        if self._next("*"):
            bounds = (0, None)
        elif self._next("+"):
            bounds = (1, None)
        elif self._next("?"):
            bounds = (0, 1)
        else:
            found = re.compile(r"\{(\d{1,6})(,?)(\d{0,6})\}").match(self.text, self.at)
            if found is not None:
                self.at = found.end()
                low = int(found.group(1))
                high = int(found.group(3)) if found.group(3) else low
                bounds = (low, None) if found.group(2) and not found.group(3) else (low, high)
        if bounds is None:
            return atom
        if not self._next("?"):
            self._next("+")
        return _Repeat(atom, *bounds)


def _symbols(chars: frozenset[str]) -> _Set:
    return _Set(tuple(sorted(chars)))
