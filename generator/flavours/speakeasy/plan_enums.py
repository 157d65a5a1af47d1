"""Enumerations: the names of their members, and whether values that are new are kept."""

from __future__ import annotations

from generator.flavours.speakeasy.gen_config import Options
from generator.flavours.speakeasy.names import member_name
from generator.flavours.speakeasy.plan import EnumMember
from generator.flavours.speakeasy.plan_drafts import Direction, DraftEnum
from generator.ir import Json, Schema


def draft_enum(schema: Schema, options: Options, direction: Direction) -> DraftEnum:
    """The members of an enumeration; equal names are numbered."""
    values = [value for value in schema.enum or () if value is not None]
    names = schema.extensions.get("x-speakeasy-enums")
    told = schema.extensions.get("x-speakeasy-enum-descriptions")
    legacy = schema.extensions.get("x-enum-varnames")
    seen: dict[str, int] = {}
    members = []
    for index, value in enumerate(values):
        label: Json = None
        if isinstance(names, dict):
            label = names.get(str(value))
        elif isinstance(names, list) and index < len(names):
            label = names[index]
        elif isinstance(legacy, list) and index < len(legacy) and isinstance(value, int):
            label = legacy[index]
        name = member_name(label) if isinstance(label, str) and label else member_name(value)
        if name in seen:
            seen[name] += 1
            name = f"{name}_{seen[name]}"
        seen.setdefault(name, 0)
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
