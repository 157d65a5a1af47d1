"""Validation keywords as the original keeps them beside a type.

A keyword counts only where it has an effect on the schema's type; that any is written at all is
remembered too, for it makes a ``StrictStr`` an ``Annotated[str, Field(strict=True)]``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.flavours.openapi_generator.hoist_numbers import integer_text, number_text
from generator.flavours.openapi_generator.hoist_reading import (
    has_validation,
    is_any,
    is_string_format,
)
from generator.flavours.openapi_generator.hoist_tree import Node
from generator.flavours.openapi_generator.plan import Constraints

_FLAGS: Mapping[str, str] = {
    "i": "IGNORECASE",
    "l": "LOCALE",
    "m": "MULTILINE",
    "s": "DOTALL",
    "u": "UNICODE",
    "x": "VERBOSE",
}
_BARE_SLASH = re.compile(r"(?<!\\)/")


@dataclass(slots=True)
class Rules:
    """The keywords that have an effect; ``any`` whether one is written, with an effect or not."""

    any: bool = False
    minimum: str | None = None
    maximum: str | None = None
    exclusive_minimum: bool = False
    exclusive_maximum: bool = False
    multiple_of: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    pattern: str | None = None

    def freeze(self) -> Constraints:
        """The keywords for the plan, with the pattern split for Python's ``re``."""
        regex, modifiers = python_pattern(self.pattern)
        return Constraints(
            minimum=self.minimum,
            maximum=self.maximum,
            exclusive_minimum=self.exclusive_minimum,
            exclusive_maximum=self.exclusive_maximum,
            multiple_of=self.multiple_of,
            min_length=self.min_length,
            max_length=self.max_length,
            min_items=self.min_items,
            max_items=self.max_items,
            unique_items=self.unique_items,
            min_properties=self.min_properties,
            max_properties=self.max_properties,
            pattern=self.pattern,
            regex=regex,
            modifiers=modifiers,
        )


def read_rules(node: Node) -> Rules:
    """The rules of a schema; a reference has none of its own."""
    rules = Rules()
    if node.ref is not None:
        return rules
    kind = node.kind
    anything = is_any(node)
    if kind == "array" or anything:
        rules.min_items, rules.max_items = node.min_items, node.max_items
        rules.unique_items = bool(node.unique_items)
    if kind == "object" or anything:
        rules.min_properties, rules.max_properties = node.min_properties, node.max_properties
    if kind == "string" or anything:
        rules.min_length, rules.max_length = node.min_length, node.max_length
        rules.pattern = node.pattern
    if kind in ("number", "integer") or anything or is_string_format(node, "number"):
        _numeric(node, rules)
    rules.any = has_validation(node)
    return rules


def _numeric(node: Node, rules: Rules) -> None:
    text = integer_text if node.kind == "integer" else number_text
    if node.multiple_of is not None:
        rules.multiple_of = number_text(node.multiple_of)
    if node.minimum is not None:
        rules.minimum, rules.exclusive_minimum = text(node.minimum), bool(node.exclusive_minimum)
    if node.maximum is not None:
        rules.maximum, rules.exclusive_maximum = text(node.maximum), bool(node.exclusive_maximum)


def slashed(pattern: str | None) -> str | None:
    """A pattern in ``/pattern/modifiers`` form; one that starts with a slash is taken to be."""
    if not pattern or pattern.startswith("/"):
        return pattern
    return "/" + _BARE_SLASH.sub(r"\\/", pattern) + "/"


def python_pattern(pattern: str | None) -> tuple[str | None, tuple[str, ...]]:
    """What Python's ``re`` takes of a slashed pattern: the expression and the flags' names."""
    if pattern is None:
        return None, ()
    slashed_pattern = slashed(pattern) or ""
    end = slashed_pattern.rfind("/")
    if end < 2:
        return pattern.replace("'", "\\'").replace('"', '\\"'), ()
    regex = slashed_pattern[1:end].replace("'", "\\'").replace('"', '\\"')
    return regex, tuple(_FLAGS[char] for char in slashed_pattern[end:] if char in _FLAGS)
