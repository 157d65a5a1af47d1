"""Fields of the models, the checks of their values, and the arguments of ``__init__``."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.flavours.openapi_generator.code_facts import extra_name, is_nullable, level
from generator.flavours.openapi_generator.code_inherited import (
    checked,
    declared,
    fits,
    is_at_odds,
    is_promised,
    type_of,
)
from generator.flavours.openapi_generator.code_links import Links
from generator.flavours.openapi_generator.code_types import (
    MARK,
    annotation_of,
    optional,
    plain,
    renamed,
)
from generator.flavours.openapi_generator.code_views import (
    EnumCheck,
    FieldLine,
    InitLine,
    PatternCheck,
)
from generator.flavours.openapi_generator.plan import Client, Model, Property
from generator.python.literals import is_identifier, literal, one_line, string

HIDEABLE = frozenset(
    (
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
    )
)
"""Methods of pydantic's first version, of which a field may take the place."""
WARNED = HIDEABLE | {"mro", "register"}
"""Fields of which pydantic warns: those, and two that a class has of its metaclass."""


def field_line(
    prop: Property, client: Client, links: Links, model: Model, names: Mapping[str, str]
) -> FieldLine:
    """A field of a class. A property which a parent requires is no optional one in the child,
    though it may be left out there, as it may in the original."""
    promised = is_promised(prop, model, client)
    annotation = renamed(declared(prop, model, client), names)
    if lists_texts(prop):
        annotation = f"Annotated[{annotation}, {names.get('listed', 'listed')}{_allowed(prop)}]"
        annotation = renamed(annotation, {"Annotated": names.get("Annotated", "Annotated")})
    arguments: list[str] = []
    default = _default(prop, client, links.late(model.classname))
    if (prop.required and prop.read_only) or (promised and default is None):
        arguments.append(f"default_factory={names.get('absent', 'absent')}")
    elif not prop.required:
        arguments.append(f"default={default or 'None'}")
    if prop.notes:
        arguments.append(f"description={string(one_line(prop.notes))}")
    if prop.wire_name != prop.name:
        arguments.append(f"alias={string(prop.wire_name)}")
    written = f"{names.get('Field', 'Field')}({', '.join(arguments)})" if arguments else None
    if arguments == ["default=None"]:
        written = "None"
    hides = prop.name in HIDEABLE or is_at_odds(prop, model, client)
    return FieldLine(name=prop.name, annotation=annotation, default=written, hides=hides)


def _default(prop: Property, client: Client, late: frozenset[str]) -> str | None:
    """The default as an expression of the field's type; None where there is none to write: lists
    and maps start as None, as ever."""
    if not prop.has_default or prop.default_value is None:
        return None
    value, wanted = prop.value, prop.default_value
    if value.model is not None and value.is_enum_ref:
        enum = client.by_class.get(value.model)
        member = next((m for m in enum.enum if m.wire == wanted), None) if enum else None
        return f"{MARK}{value.model}.{member.name}" if member and value.model not in late else None
    if value.model is not None or value.annotation == "SecretStr":
        return None
    return literal(wanted) if fits(value, wanted) else None


def has_enum(prop: Property) -> bool:
    """Whether the property lists its values itself; those of a class check themselves."""
    return prop.value.is_enum and bool(prop.value.enum)


def lists_texts(prop: Property) -> bool:
    """Whether the property lists texts and nothing else: those are compared without a call."""
    return (
        has_enum(prop)
        and prop.value.annotation == "StrictStr"
        and all(isinstance(member.wire, str) for member in prop.value.enum)
    )


def _allowed(prop: Property) -> str:
    """The listed values as a tuple."""
    allowed = "".join(f"{literal(member.wire)}, " for member in prop.value.enum)
    return f"({allowed.rstrip() if len(prop.value.enum) == 1 else allowed.rstrip(', ')})"


def enum_check(prop: Property, client: Client, model: Model, names: Mapping[str, str]) -> EnumCheck:
    """The check of an inline enumeration, of the value or of what it holds."""
    is_list = prop.value.items is not None and prop.value.items.is_enum
    return EnumCheck(
        field=prop.name,
        type=renamed(checked(prop, model, client), names),
        check="each_of" if is_list else "one_of",
        allowed=_allowed(prop),
        called=not lists_texts(prop),
        doc="Refuse items which the API does not list."
        if is_list
        else "Refuse a value which the API does not list.",
    )


def has_pattern(prop: Property) -> bool:
    """Whether the property is checked by a regular expression."""
    return prop.value.constraints.regex is not None and not prop.value.is_container


def _is_python(regex: str) -> bool:
    """Whether Python's ``re`` knows the expression (it lacks some of ECMA 262)."""
    try:
        re.compile(regex)
    except (re.error, RecursionError, OverflowError):
        return False
    return True


def pattern_check(
    prop: Property, client: Client, model: Model, names: Mapping[str, str]
) -> PatternCheck:
    found = prop.value.constraints
    return PatternCheck(
        field=prop.name,
        type=renamed(checked(prop, model, client), names),
        regex=string(found.regex or ""),
        called=_is_python(found.regex or ""),
        flags=" | ".join(found.modifiers) or "0",
        shown=string(found.pattern or ""),
    )


def additional_field(model: Model, client: Client, names: Mapping[str, str]) -> FieldLine | None:
    """The field of the additional properties, where the class does not inherit it as it is."""
    if not model.additional_properties:
        return None
    value = model.additional_value
    if value is None and level(model.parent, client) == 2:
        return None
    inner = "Any" if value is None else annotation_of(value, client.by_class)
    if value is not None and value.is_nullable:
        inner = optional(inner)
    return FieldLine(
        name=extra_name(model),
        annotation=renamed(f"Dict[str, {inner}]", names),
        default=f"{names.get('Field', 'Field')}(default_factory={names.get('dict', 'dict')})",
    )


def init_overloads(
    model: Model, names: Mapping[str, str], client: Client
) -> tuple[tuple[InitLine, ...], ...]:
    """Both spellings of the arguments, for type checkers, where some field has an alias, hides a
    method or is of another type than the parent's."""
    props = model.all_properties
    telling = all(p.name == p.wire_name and p.name not in HIDEABLE for p in props)
    if telling and not any(is_at_odds(p, model, client) for p in model.properties):
        return ()
    python = tuple(_init_line(p, p.name, names, client) for p in props)
    taken = {p.name for p in props}
    wire = tuple(
        _init_line(
            p,
            p.wire_name if _is_name(p.wire_name) and p.wire_name not in taken else p.name,
            names,
            client,
        )
        for p in props
    )
    found = (
        [python] if tuple(a.name for a in wire) == tuple(a.name for a in python) else [python, wire]
    )
    if model.additional_properties:
        extra = InitLine(
            name=extra_name(model), type=renamed("Dict[str, Any]", names), default="..."
        )
        found = [(*lines, extra) for lines in found]
    return tuple(found)


def _is_name(name: str) -> bool:
    return is_identifier(name) and name != "self"


def _init_line(prop: Property, name: str, names: Mapping[str, str], client: Client) -> InitLine:
    text = plain(type_of(prop, client))
    needed = prop.required and not prop.read_only
    if not prop.required or is_nullable(prop):
        text = optional(text)
    return InitLine(name=name, type=renamed(text, names), default=None if needed else "...")
