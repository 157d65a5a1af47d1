"""What single schemas tell the walk: wished names, tags, visibility, parts."""

from __future__ import annotations

from collections.abc import Iterable

from generator.flavours.speakeasy.names import class_name
from generator.flavours.speakeasy.plan_drafts import Direction, Naming
from generator.flavours.speakeasy.plan_shapes import Reading
from generator.ir import Api, Json, Schema, is_present


def own_description(schema: Schema) -> str | None:
    """What a schema says of itself, beside a reference too."""
    return schema.description or None


BODIES = ("RequestBody", "ResponseBody")
"""What the name of a body ends in. Members of a body that is a union are called that, with a number
(older rules)."""


def wanted_names(
    naming: Naming, reading: Reading, *, dated: bool, holds_inline: bool = False
) -> tuple[str, ...]:
    """The names that an inline schema would like, best first; ``dated`` after the rules of
    February 2025 (``fixes.nameResolutionFeb2025``). A union that ``holds_inline`` classes says so
    in its longer name."""
    own = naming.own
    if naming.chain:
        return (own, *(f"{before}{own}" for before in naming.chain))
    if own.startswith(naming.root) and not (dated and naming.keyed):
        return (own,)
    full = "".join((naming.root, *naming.within, own))
    if not dated:
        via = f"{naming.via}{own}"
        if naming.via in BODIES:
            if own.startswith(naming.via):
                return (own, f"{naming.root}{own}")
            return (via, f"{naming.root}{via}", full)
        return (own, via, f"{naming.root}{via}", full)
    near = (f"{naming.near}{own}",) if nested(naming) and naming.near != own else ()
    if reading.kind == "enum" and constant(reading.schema):
        value = tag_label((reading.schema.enum or ("",))[0])
        longer = (*(f"{name}{value}" for name in near), f"{naming.root}{own}{value}")
        return (own, f"{naming.root}{own}", f"{own}{value}", *near, *longer)
    union = reading.kind == "union" and holds_inline and not own.endswith("Union")
    return (own, f"{naming.root}{own}{'Union' if union else ''}", *near)


def whole_names(dated: bool, naming: Naming, kind: str) -> tuple[str, ...]:
    """What the request or the answer of an operation is called as a whole. Since February 2025
    (``dated``) a component of that name makes it ``…RequestRequest``, not a number."""
    name = f"{naming.root}{kind}"
    return (name, f"{name}{kind}") if dated else (name,)


def nested(naming: Naming) -> bool:
    """Whether a schema stands below another that is no class of its own."""
    return bool(naming.near) and naming.near not in BODIES


def member_tag(schema: Schema, name: str | None) -> Json:
    """What tells a member of a union from its siblings: its constant, or its only value."""
    told = tag_of(schema, name)
    if told is None and schema.enum is not None and len(schema.enum) == 1:
        return schema.enum[0]
    return told


def tag_label(tag: Json) -> str:
    """The part of a member's name that its tag gives: ``MANAGED_FILE`` → ``ManagedFile``."""
    text = str(tag)
    return class_name(text.lower() if text.isupper() else text)


def children(schema: Schema) -> Iterable[Schema]:
    """The schemas that a value of this one is made of."""
    for prop in schema.properties:
        yield prop.schema
    for part in (schema.items, schema.additional_properties):
        if part is not None:
            yield part
    for group in (schema.one_of, schema.any_of, schema.all_of):
        yield from group or ()


def flag(api: Api, schema: Schema, name: str) -> bool:
    """Whether ``read_only`` or ``write_only`` is set, here or behind a reference."""
    if getattr(schema, name) is True:
        return True
    return schema.ref is not None and getattr(api.resolve(schema), name) is True


def hidden(api: Api, schema: Schema, direction: Direction) -> bool:
    """Whether a property does not travel in a direction."""
    return flag(api, schema, "read_only" if direction == "input" else "write_only")


def constant(schema: Schema) -> bool:
    """Whether a schema has exactly one value."""
    return is_present(schema.const) or (schema.enum is not None and len(schema.enum) == 1)


def tag_of(schema: Schema, name: str | None) -> Json:
    """The constant by which a member names itself; None when it has none."""
    if name is None:
        return None
    for prop in schema.properties:
        if prop.name == name:
            if is_present(prop.schema.const):
                return prop.schema.const
            if prop.schema.enum is not None and len(prop.schema.enum) == 1:
                return prop.schema.enum[0]
    return None
