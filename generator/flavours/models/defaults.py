"""Which defaults can stand in a class: values of the very type that the field has."""

from __future__ import annotations

from generator.ir import ABSENT, Absent, Json, Schema, is_present

_DATES = ("date", "date-time", "uuid", "binary")


def default_of(value: Json, schema: Schema, nullable: bool) -> Json | Absent:
    """The default as the field can hold it, ABSENT when it cannot.

    A default of the wrong type, one of an object, and one that only becomes a value by being parsed
    (a date) is left out: the field is then optional and unset, which sends the same nothing.
    """
    if value is None:
        return None if nullable else ABSENT
    if schema.enum is not None:
        return value if any(_same(value, member) for member in schema.enum) else ABSENT
    types = schema.types or ()
    if isinstance(value, list):
        item = schema.items
        if "array" not in types or (value and (item is None or item.enum or item.ref)):
            return ABSENT
        kept: list[Json] = []
        for entry in value:
            plain = default_of(entry, item, False) if item is not None else ABSENT
            if not is_present(plain):
                return ABSENT
            kept.append(plain)
        return kept
    if isinstance(value, dict):
        return ABSENT
    if isinstance(value, str):
        fits = "string" in types and schema.format not in _DATES
    elif isinstance(value, bool):
        fits = "boolean" in types
    elif isinstance(value, int):
        fits = "integer" in types or "number" in types
    else:
        return float(value) if "number" in types else ABSENT
    return value if fits else ABSENT


def _same(one: Json, two: Json) -> bool:
    return type(one) is type(two) and one == two
