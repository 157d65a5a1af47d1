"""Sample values for the types of a plan: as a caller writes them, and as they travel."""

from __future__ import annotations

import json
from datetime import date, datetime, timezone
from typing import Any

from generator.flavours.speakeasy.plan import Enum, Field, Model, Plan, Type, Union
from generator.ir import ABSENT

_DEPTH = 3


def given(plan: Plan, type_: Type, depth: int = 0) -> Any:
    """A value as a caller writes it; dictionaries stand for models."""
    return _value(plan, type_, depth, wire=False)


def sent(plan: Plan, type_: Type, depth: int = 0) -> Any:
    """The value as a server writes it."""
    return _value(plan, type_, depth, wire=True)


def sent_bytes(plan: Plan, type_: Type) -> bytes:
    """The value as the JSON of an answer."""
    return json.dumps(sent(plan, type_)).encode()


def _value(plan: Plan, type_: Type, depth: int, *, wire: bool) -> Any:
    kind = type_.kind
    if kind == "literal":
        return type_.values[0]
    if kind == "list":
        return (
            []
            if depth > _DEPTH or type_.item is None
            else [_value(plan, type_.item, depth + 1, wire=wire)]
        )
    if kind == "dict":
        if depth > _DEPTH or type_.item is None:
            return {}
        return {"key": _value(plan, type_.item, depth + 1, wire=wire)}
    if kind == "union":
        return _value(plan, type_.members[0], depth, wire=wire)
    if kind == "ref":
        return _declared(plan, type_, depth, wire=wire)
    if kind == "date":
        return "2020-01-02" if wire else date(2020, 1, 2)
    if kind == "datetime":
        return (
            "2020-01-02T03:04:05Z" if wire else datetime(2020, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
        )
    simple: dict[str, Any] = {
        "any": "anything", "none": None, "str": "text", "int": 7, "float": 1.5, "bool": True, "decimal": 2.5,
        "decimal_str": "2.5", "bigint_str": "12345678901234567890", "bytes": b"bytes", "file": b"content",
    }  # fmt: skip
    return simple[kind]


def _declared(plan: Plan, type_: Type, depth: int, *, wire: bool) -> Any:
    assert type_.ref is not None
    found = plan.declarations[type_.ref]
    if isinstance(found, Enum):
        return found.members[0].value
    if isinstance(found, Union):
        if found.tags:
            tag, member = found.tags[0]
            value = _value(plan, member, depth, wire=wire)
            assert found.discriminator is not None
            return {**value, (found.discriminator if wire else found.discriminator_field): tag}
        return _value(plan, found.members[0], depth, wire=wire)
    assert isinstance(found, Model)
    return {
        (field.wire_name if wire else _key(field)): _field(plan, field, depth, wire=wire)
        for field in found.fields
        if not field.additional and (field.required or depth <= _DEPTH)
    }


def _key(field: Field) -> str:
    return field.wire_name if field.const is not ABSENT else field.name


def _field(plan: Plan, field: Field, depth: int, *, wire: bool) -> Any:
    if field.const is not ABSENT:
        return field.const
    schema = field.schema
    if schema is not None and schema.format in _FORMATS and field.type.kind == "str":
        return _FORMATS[schema.format]
    return _value(plan, field.type, depth + 1, wire=wire)


_FORMATS = {
    "uuid": "6f1f5a3c-6d3b-4a3e-9c5e-0d6d2f0f6f1a",
    "uri": "https://x.test/",
    "email": "a@x.test",
    "date-time": "2020-01-02T03:04:05Z",
}
