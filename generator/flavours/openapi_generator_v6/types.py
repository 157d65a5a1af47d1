"""Which Python types a schema takes and gives, as the pages print them.

Takes a schema's JSON types and format, gives the cells of the "Input Type" and "Accessed Type"
columns.
"""

from __future__ import annotations

from generator.flavours.openapi_generator_v6.plan_schema import Kind, SchemaPlan

ANY_INPUT = (
    "dict, frozendict.frozendict, str, date, datetime, uuid.UUID, int, float, decimal.Decimal, "
    "bool, None, list, tuple, bytes, io.FileIO, io.BufferedReader, "
)
ANY_ACCESSED = (
    "frozendict.frozendict, str, decimal.Decimal, BoolClass, NoneClass, tuple, bytes, FileIO"
)
UNDECLARED_INPUT = (
    "dict, frozendict.frozendict, str, date, datetime, int, float, bool, decimal.Decimal, None, "
    "list, tuple, bytes, io.FileIO, io.BufferedReader"
)
"""What a key that no property declares takes."""
UNDECLARED_ACCESSED = (
    "frozendict.frozendict, str, BoolClass, decimal.Decimal, NoneClass, tuple, bytes, FileIO"
)

_STRING_INPUT = {
    "date": "str, date, ",
    "date-time": "str, datetime, ",
    "uuid": "str, uuid.UUID, ",
    "binary": "bytes, io.FileIO, io.BufferedReader, ",
}
_INPUT: dict[Kind, str] = {
    "object": "dict, frozendict.frozendict, ",
    "array": "list, tuple, ",
    "number": "decimal.Decimal, int, float, ",
    "integer": "decimal.Decimal, int, ",
    "boolean": "bool, ",
    "null": "None, ",
}
_ACCESSED: dict[Kind, str] = {
    "object": "frozendict.frozendict, ",
    "array": "tuple, ",
    "number": "decimal.Decimal, ",
    "integer": "decimal.Decimal, ",
    "boolean": "BoolClass, ",
    "null": "NoneClass, ",
}


def input_types(schema: SchemaPlan) -> str:
    """The types that the class takes, each followed by a comma."""
    if not schema.kinds:
        return ANY_INPUT
    return "".join(_input(kind, schema.format) for kind in _ordered(schema.kinds))


def accessed_types(schema: SchemaPlan) -> str:
    """The types that an instance is made of."""
    if not schema.kinds:
        return ANY_ACCESSED
    return "".join(_accessed(kind, schema.format) for kind in _ordered(schema.kinds))


def _ordered(kinds: tuple[Kind, ...]) -> tuple[Kind, ...]:
    """Objects and arrays come before ``None``, everything else after it."""
    if "null" not in kinds:
        return kinds
    before = tuple(kind for kind in kinds if kind in ("object", "array"))
    after = tuple(kind for kind in kinds if kind not in ("object", "array", "null"))
    return (*before, "null", *after)


def _input(kind: Kind, format: str | None) -> str:
    if kind == "string":
        return _STRING_INPUT.get(format or "", "str, ")
    return _INPUT[kind]


def _accessed(kind: Kind, format: str | None) -> str:
    if kind == "string":
        return "bytes, FileIO, " if format == "binary" else "str, "
    return _ACCESSED[kind]
