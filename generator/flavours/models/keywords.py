"""What a schema without parts says of its values, as keywords of JSON Schema.

Takes schemas of the model; gives values and bounds, those that can mean something.
"""

from __future__ import annotations

import re

from generator.ir import Json, Schema

FORMATS = frozenset(["date", "date-time", "uuid", "binary"])
"""Formats that are types of their own."""


def bounded(schema: Schema) -> bool:
    """Whether a plain value has bounds of its own."""
    plain = {"string", "integer", "number"} & set(schema.types or ())
    return bool(plain and (schema.number or (schema.string and schema.format not in FORMATS)))


def values(schema: Schema) -> list[Json]:
    """The values of an enumeration that can be members of a Python one: scalars, null left out."""
    values: dict[tuple[type, Json], Json] = {}
    for value in schema.enum or ():
        if isinstance(value, list | dict):
            return []
        if value is not None:
            plain = float(value) if isinstance(value, float) else value
            values.setdefault((type(plain), plain), plain)
    return list(values.values())


def common_type(values: list[Json]) -> str | None:
    names = {
        "boolean" if isinstance(value, bool) else "integer" if isinstance(value, int)
        else "number" if isinstance(value, float) else "string"
        for value in values
    }  # fmt: skip
    return names.pop() if len(names) == 1 else None


def number(schema: Schema, body: dict[str, Json]) -> None:
    rules = schema.number
    if rules is None:
        return
    for name, bound in (
        ("minimum", rules.minimum),
        ("maximum", rules.maximum),
        ("exclusiveMinimum", rules.exclusive_minimum),
        ("exclusiveMaximum", rules.exclusive_maximum),
    ):
        if bound is not None:
            body[name] = bound if isinstance(bound, int) else float(bound)
    if rules.multiple_of is not None and rules.multiple_of > 0:
        step = rules.multiple_of
        body["multipleOf"] = step if isinstance(step, int) else float(step)


def counts(**bounds: int | None) -> dict[str, Json]:
    """Bounds of a count, those that can mean something."""
    return {name: bound for name, bound in bounds.items() if bound is not None and bound >= 0}


def string(schema: Schema, body: dict[str, Json]) -> None:
    rules = schema.string
    if rules is None:
        return
    body.update(counts(minLength=rules.min_length, maxLength=rules.max_length))
    if rules.pattern is not None and _compiles(rules.pattern):
        body["pattern"] = rules.pattern


def _compiles(pattern: str) -> bool:
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True
