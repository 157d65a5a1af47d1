"""Enumerations: their members, and defaults that name a member."""

from __future__ import annotations

from collections.abc import Sequence

from generator.flavours.openapi_generator.hoist_numbers import java_text
from generator.flavours.openapi_generator.hoist_tree import Node
from generator.flavours.openapi_generator.names import enum_member_name
from generator.flavours.openapi_generator.plan import EnumMember
from generator.flavours.openapi_generator.types_text import quoted
from generator.ir import Json


def literal(value: Json, data_type: str) -> str:
    """A value as Python text: bare for numbers, quoted for everything else."""
    text = java_text(value)
    return text if data_type in ("int", "float") else quoted(text)


def members(values: Sequence[Json], data_type: str, node: Node) -> tuple[EnumMember, ...]:
    """The members of an enumeration; ``null`` is none of them. ``x-enum-varnames`` names them and
    ``x-enum-descriptions`` describes them, by position; one too many has its value for a name."""
    names = _texts(node.extensions.get("x-enum-varnames"))
    notes = _texts(node.extensions.get("x-enum-descriptions"))
    is_string = data_type == "str"
    found = []
    for index, value in enumerate(each for each in values if each is not None):
        text = literal(value, data_type)
        name = text if names else enum_member_name(text, is_string=is_string)
        found.append(
            EnumMember(
                name=names[index] if index < len(names) else name,
                literal=text,
                wire=value,
                is_string=is_string,
                description=notes[index] if index < len(notes) else None,
            )
        )
    return tuple(found)


def default_member(default: str, data_type: str, found: Sequence[EnumMember]) -> str | None:
    """The literal of the member that a default means, None when it means none."""
    wanted = quoted(default) if data_type == "str" else default
    return next((member.literal for member in found if member.literal == wanted), None)


def _texts(value: Json) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []
