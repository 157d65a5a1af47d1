"""What filters of JSONPath compare and compute (RFC 9535 sections 2.3.5 and 2.4)."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from generator.ir.json import Json


class _Nothing:
    """The result of a query that selects no node; equal to itself alone."""


_NOTHING: Final = _Nothing()
Value: TypeAlias = "Json | _Nothing"


def single(values: list[Json]) -> Value:
    """The one value of a query, nothing when it selects none or several."""
    return values[0] if len(values) == 1 else _NOTHING


def length(value: Value) -> Value:
    """``length()`` (RFC 9535 section 2.4.4): nothing for a value that has none."""
    return len(value) if isinstance(value, (str, list, dict)) else _NOTHING


def matches(text: Value, pattern: Value, whole: bool) -> bool:
    """``match()`` and ``search()``; a pattern that is none matches nothing."""
    if not isinstance(text, str) or not isinstance(pattern, str):
        return False
    try:
        compiled = re.compile(pattern)
    except re.error:
        return False
    return bool(compiled.fullmatch(text) if whole else compiled.search(text))


def _is_number(value: Value) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def compare(operator: str, left: Value, right: Value) -> bool:
    """A comparison (section 2.3.5.2.2): values of different types are only unequal."""
    if operator in ("==", "!="):
        return _equal(left, right) == (operator == "==")
    equal = operator in ("<=", ">=") and _equal(left, right)
    if operator in (">", ">="):
        left, right = right, left
    return equal or _less(left, right)


def _equal(left: Value, right: Value) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return left == right


def _less(left: Value, right: Value) -> bool:
    if isinstance(left, str) and isinstance(right, str):
        return left < right
    if isinstance(left, (int, float)) and isinstance(right, (int, float)):
        return _is_number(left) and _is_number(right) and left < right
    return False
