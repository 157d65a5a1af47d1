"""Numeric bounds and patterns of a schema."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache

from generator import codes
from generator.ir import NumberRules
from generator.normalize.node import Node, spell
from generator.normalize.trees import Trees

NUMBER_KEYS = frozenset(
    ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
)

SIMPLE_SCHEMA_KEYS = frozenset(
    ("type", "format", "items", "default", "maximum", "exclusiveMaximum", "minimum",
     "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
     "uniqueItems", "enum", "multipleOf", "x-nullable")
)  # fmt: skip
"""What of a schema 2.0 writes beside the name of a parameter or header."""


def number_rules(trees: Trees, node: Node) -> NumberRules:
    """The bounds of a schema, with the boolean form of 3.0 and 2.0 folded into the numeric one."""
    minimum, over = _side(trees, node, "minimum", "exclusiveMinimum")
    maximum, under = _side(trees, node, "maximum", "exclusiveMaximum")
    multiple = trees.number(node, "multipleOf")
    if multiple is not None and multiple <= 0:
        trees.wrong(node.child("multipleOf"), "multipleOf", "a number above 0")
        multiple = None
    low = minimum if minimum is not None else over
    high = maximum if maximum is not None else under
    if low is not None and high is not None and low > high:
        message = f"the least value ({spell(low)}) is greater than the greatest ({spell(high)})"
        key = "minimum" if minimum is not None or over is None else "exclusiveMinimum"
        place = node.get(key) or node
        trees.say(codes.BOUNDS, message, place, "no value satisfies both; correct one of them")
    return NumberRules(
        minimum=minimum,
        maximum=maximum,
        exclusive_minimum=over,
        exclusive_maximum=under,
        multiple_of=multiple,
    )


def _side(
    trees: Trees, node: Node, bound_key: str, exclusive_key: str
) -> tuple[int | float | None, int | float | None]:
    """One bound: the inclusive and the exclusive number."""
    bound = trees.number(node, bound_key)
    exclusive = node.mapping.get(exclusive_key)
    if isinstance(exclusive, bool):
        return (None, bound) if exclusive else (bound, None)
    return bound, trees.number(node, exclusive_key)


def usable_pattern(trees: Trees, node: Node) -> str | None:
    """The pattern as written; says so when Python's ``re`` cannot compile it."""
    pattern = trees.text(node, "pattern")
    if pattern is not None:
        problem = _problem(pattern)
        if problem is not None:
            message = f"Python's `re` cannot compile this pattern: {problem}"
            hint = "clients do not check it; rewrite it in the common subset of ECMA 262 and Python"
            trees.say(codes.PATTERN, message, node.child("pattern"), hint)
    return pattern


@lru_cache(maxsize=4096)
def _problem(pattern: str) -> str | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError, MemoryError) as problem:
        return str(problem) or type(problem).__name__
    return None
