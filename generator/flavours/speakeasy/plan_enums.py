"""Enumerations: the names of their members, and whether values that are new are kept."""

from __future__ import annotations

from collections import Counter

from generator.flavours.speakeasy.gen_config import Options
from generator.flavours.speakeasy.names import leading_symbol, member_name
from generator.flavours.speakeasy.plan import EnumMember
from generator.flavours.speakeasy.plan_drafts import Direction, DraftEnum
from generator.ir import Json, Schema


def draft_enum(schema: Schema, options: Options, direction: Direction) -> DraftEnum:
    """The members of an enumeration. Equal names tell their sign or their case, else a number."""
    values = [value for value in schema.enum or () if value is not None]
    names = schema.extensions.get("x-speakeasy-enums")
    told = schema.extensions.get("x-speakeasy-enum-descriptions")
    legacy = schema.extensions.get("x-enum-varnames")
    labels: list[str] = []
    for index, value in enumerate(values):
        label: Json = None
        if isinstance(names, dict):
            label = names.get(str(value))
        elif isinstance(names, list) and index < len(names):
            label = names[index]
        elif isinstance(legacy, list) and index < len(legacy) and isinstance(value, int):
            label = legacy[index]
        labels.append(label if isinstance(label, str) and label else "")
    told_apart = _told_apart(
        [
            (label or value, member_name(label or value))
            for label, value in zip(labels, values, strict=True)
        ]
    )
    members = []
    for index, (value, name) in enumerate(zip(values, told_apart, strict=True)):
        text: Json = None
        if isinstance(told, dict):
            text = told.get(str(value))
        elif isinstance(told, list) and index < len(told):
            text = told[index]
        members.append(
            EnumMember(name=name, value=value, description=text if isinstance(text, str) else None)
        )
    unknown = schema.extensions.get("x-speakeasy-unknown-values")
    is_open = unknown == "allow" or (
        unknown is None and options.open_enums and direction == "output"
    )
    base = "int" if values and isinstance(values[0], int) else "str"
    return DraftEnum(base="int" if base == "int" else "str", members=tuple(members), open=is_open)


def _told_apart(named: list[tuple[Json, str]]) -> list[str]:
    """Names that differ: ``-x`` beside ``x`` is ``MINUS_X``; ``foo``, ``Foo`` and ``FOO`` are
    ``FOO_LOWER``, ``FOO_MIXED`` and ``FOO_UPPER``; what remains alike is numbered."""
    counts = Counter(name for _, name in named)
    signed = [
        f"{symbol}_{name}" if counts[name] > 1 and (symbol := leading_symbol(value)) else name
        for value, name in named
    ]
    counts = Counter(signed)
    cased = [
        f"{name}_{_case(str(value))}" if counts[name] > 1 and isinstance(value, str) else name
        for (value, _), name in zip(named, signed, strict=True)
    ]
    if len(set(cased)) < len(cased):
        cased = signed
    seen: dict[str, int] = {}
    made = []
    for name in cased:
        if name in seen:
            seen[name] += 1
            name = f"{name}_{seen[name]}"
        seen.setdefault(name, 0)
        made.append(name)
    return made


def _case(text: str) -> str:
    return "LOWER" if text.islower() else "UPPER" if text.isupper() else "MIXED"
