"""What one schema amounts to for this flavour: null set apart, ``allOf`` merged, aliases followed.

Takes a schema of the model, gives a :class:`Reading`: its kind, whether null is a value of it, and
the schema that holds the keywords. Nothing is named here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from generator.flavours.speakeasy.plan_choices import Choices, Chosen
from generator.flavours.speakeasy.plan_parts import BLANK, is_null, tells
from generator.ir import Schema, is_present

ReadingKind = Literal[
    "any", "null", "str", "int", "float", "bool", "date", "datetime", "decimal", "decimal_str",
    "bigint_str", "bytes", "const", "enum", "object", "map", "array", "union", "ref",
]  # fmt: skip

_ANNOTATIONS_ONLY = frozenset({"description", "title", "deprecated", "external_docs", "xml"})
_STRING_FORMATS: dict[str, ReadingKind] = {
    "date-time": "datetime",
    "date": "date",
    "binary": "bytes",
    "decimal": "decimal_str",
    "bigint": "bigint_str",
}
_NUMBER_FORMATS: dict[str, ReadingKind] = {"decimal": "decimal", "bigint": "int"}
_DEPTH = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The reading of a schema. ``schema`` holds the keywords that count; ``target`` is the
    component that a ``ref`` names; ``members`` are those of a union, null left out; ``origins`` are
    the ids of the schemas that they stand for, where those are others."""

    kind: ReadingKind
    schema: Schema
    nullable: bool = False
    target: Schema | None = None
    members: tuple[Schema, ...] = ()
    origins: tuple[str, ...] = ()


def read(parts: Choices, schema: Schema, *, depth: int = 0) -> Reading:
    """Read a schema. A cycle of aliases reads as ``any``."""
    if depth > _DEPTH:
        return Reading(kind="any", schema=schema)
    if schema.extensions.get("x-speakeasy-type-override") == "any":
        return Reading(kind="any", schema=schema, nullable=schema.nullable is True)
    if schema.boolean is not None:
        return Reading(kind="any", schema=schema)
    if schema.ref is not None:
        if parts.api.dialect.has_type_arrays and _narrows(schema):
            beside = replace(BLANK, id=f"{schema.id}/ref", source=schema.source, ref=schema.ref)
            whole = replace(schema, ref=None, all_of=(beside, *(schema.all_of or ())))
            return _read_all_of(parts, whole, depth)
        return _read_reference(parts, schema, depth)
    if schema.all_of:
        return _read_all_of(parts, schema, depth)
    chosen = parts.chosen(schema)
    if chosen is not None:
        return _read_chosen(parts, schema, chosen, depth)
    nullable = schema.nullable is True or (schema.types is not None and "null" in schema.types)
    variants = schema.one_of or schema.any_of
    if variants and not _describes_object(schema):
        return _read_union(parts, schema, variants, nullable, depth)
    if is_present(schema.const):
        return _read_const(schema, nullable)
    if schema.enum is not None:
        return _read_enum(schema, nullable)
    types = tuple(kind for kind in schema.types or () if kind != "null")
    if schema.types and not types:
        return Reading(kind="null", schema=schema, nullable=True)
    if len(types) > 1:
        return _read_many_types(schema, types, nullable)
    return _read_type(schema, types[0] if types else _implied_type(schema), nullable)


def _describes_object(schema: Schema) -> bool:
    """Whether properties stand beside the union keywords, and so say more than they do."""
    return bool(schema.properties) and not tells((*(schema.one_of or ()), *(schema.any_of or ())))


def _narrows(schema: Schema) -> bool:
    """Whether keywords beside a reference say more than it does (JSON Schema 2020-12, 8.2.3)."""
    listed = schema.enum is not None or is_present(schema.const)
    return listed or bool(schema.properties or schema.all_of or schema.one_of or schema.any_of)


def _read_reference(parts: Choices, schema: Schema, depth: int) -> Reading:
    target = parts.api.index.get(schema.ref or "")
    if target is None or target is schema:
        return Reading(kind="any", schema=schema)
    inner = read(parts, target, depth=depth + 1)
    nullable = inner.nullable or schema.nullable is True
    if inner.kind == "ref":
        return replace(inner, nullable=nullable)
    if inner.kind in ("object", "enum", "union"):
        return Reading(kind="ref", schema=inner.schema, nullable=nullable, target=target)
    return replace(inner, nullable=nullable)


def _read_all_of(parts: Choices, schema: Schema, depth: int) -> Reading:
    said = tuple(part for part in schema.all_of or () if not _is_empty(part))
    if len(said) == 1 and _only_annotations(schema):
        return read(parts, said[0], depth=depth + 1)
    chosen = parts.chosen(schema)
    if chosen is not None:
        return _read_chosen(parts, schema, chosen, depth)
    return read(parts, parts.merged(schema), depth=depth + 1)


def _read_chosen(parts: Choices, schema: Schema, chosen: Chosen, depth: int) -> Reading:
    """A choice with something beside it; the object itself when only one alternative is left."""
    rest = chosen.rest
    nullable = (
        chosen.nullable
        or rest.nullable is True
        or (rest.types is not None and "null" in rest.types)
    )
    if len(chosen.members) == 1:
        (only,) = chosen.members
        if not only.id.startswith(schema.id):
            inner = read(parts, only, depth=depth + 1)
            return replace(inner, nullable=inner.nullable or nullable)
        whole = replace(
            rest,
            types=only.types,
            object=only.object,
            description=rest.description or only.description,
        )
        return Reading(kind="object", schema=whole, nullable=nullable or only.nullable is True)
    if not chosen.members:
        return _read_type(rest, "object", nullable)
    # The value that tells alternatives apart may stand for a choice of several of them.
    kept = replace(rest, discriminator=None) if chosen.opened else rest
    return Reading(
        kind="union",
        schema=kept,
        nullable=nullable,
        members=chosen.members,
        origins=chosen.origins,
    )


def _is_empty(schema: Schema) -> bool:
    """Whether a part of ``allOf`` says nothing at all."""
    return (
        schema.ref is None and not schema.types and not schema.all_of and _only_annotations(schema)
    )


def _only_annotations(schema: Schema) -> bool:
    for name in Schema.__slots__:
        if name in ("id", "source", "component", "all_of", "type_is_list", "types"):
            continue
        if name in _ANNOTATIONS_ONLY:
            continue
        if getattr(schema, name) != getattr(BLANK, name):
            return False
    return True


def _read_union(
    parts: Choices, schema: Schema, variants: tuple[Schema, ...], nullable: bool, depth: int
) -> Reading:
    kinds = tuple(kind for kind in schema.types or () if kind != "null")
    members = []
    for member in variants:
        if is_null(member):
            nullable = True
        else:
            members.append(replace(member, types=kinds) if _is_a(member, kinds) else member)
    if not members:
        return Reading(kind="null", schema=schema, nullable=True)
    if len(members) == 1 and schema.discriminator is None:
        inner = read(parts, members[0], depth=depth + 1)
        return replace(inner, nullable=inner.nullable or nullable)
    return Reading(kind="union", schema=schema, nullable=nullable, members=tuple(members))


def _is_a(member: Schema, kinds: tuple[str, ...]) -> bool:
    """Whether an alternative leaves it to the type beside the choice what it is, as in
    ``type: string, anyOf: [{format: date}, {format: date-time}]``."""
    told = member.ref is not None or member.types is not None or member.boolean is not None
    listed = member.enum is not None or is_present(member.const)
    further = member.all_of or member.one_of or member.any_of
    return kinds not in ((), ("object",)) and not (told or listed or further)


def _read_const(schema: Schema, nullable: bool) -> Reading:
    if schema.const is None:
        return Reading(kind="null", schema=schema, nullable=True)
    if isinstance(schema.const, (list, dict)):
        return Reading(kind="any", schema=schema, nullable=nullable)
    if isinstance(schema.const, float):
        return Reading(kind="float", schema=schema, nullable=nullable)
    return Reading(kind="const", schema=schema, nullable=nullable)


def _read_enum(schema: Schema, nullable: bool) -> Reading:
    values = [value for value in schema.enum or () if value is not None]
    nullable = nullable or len(values) != len(schema.enum or ())
    if values and all(isinstance(value, bool) for value in values):
        if len(values) == 1:
            return Reading(kind="const", schema=replace(schema, const=values[0]), nullable=nullable)
        return Reading(kind="bool", schema=schema, nullable=nullable)
    if values and all(isinstance(value, str) for value in values):
        return Reading(kind="enum", schema=schema, nullable=nullable)
    if values and all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        return Reading(kind="enum", schema=schema, nullable=nullable)
    if values and all(
        isinstance(value, (int, float)) and not isinstance(value, bool) for value in values
    ):
        return Reading(kind="float", schema=schema, nullable=nullable)
    if any(isinstance(value, (list, dict)) for value in values) or not values:
        return Reading(kind="any", schema=schema, nullable=nullable)
    return Reading(kind="any", schema=schema, nullable=nullable)


def _read_many_types(schema: Schema, types: tuple[str, ...], nullable: bool) -> Reading:
    if set(types) == {"integer", "number"}:
        return Reading(kind="float", schema=schema, nullable=nullable)
    members = tuple(
        replace(
            schema,
            id=f"{schema.id}/type/{kind}",
            types=(kind,),
            component=None,
            description=None,
            nullable=None,
        )
        for kind in types
    )
    return Reading(kind="union", schema=schema, nullable=nullable, members=members)


def _implied_type(schema: Schema) -> str | None:
    if schema.object is not None:
        return "object"
    if schema.array is not None:
        return "array"
    if schema.string is not None and schema.format is None:
        return "string"
    return None


def _read_type(schema: Schema, kind: str | None, nullable: bool) -> Reading:
    found: ReadingKind = "any"
    if kind == "string":
        found = _STRING_FORMATS.get(schema.format or "", "str")
    elif kind == "integer":
        found = "int"
    elif kind == "number":
        found = _NUMBER_FORMATS.get(schema.format or "", "float")
    elif kind == "boolean":
        found = "bool"
    elif kind == "array":
        found = "array"
    elif kind == "object":
        found = "object" if _has_fields(schema) else "map"
    elif kind == "file":
        found = "bytes"
    return Reading(kind=found, schema=schema, nullable=nullable)


def _has_fields(schema: Schema) -> bool:
    """Whether an object is a class of its own: it has properties, or says nothing of its keys."""
    if schema.properties:
        return True
    extra = schema.additional_properties
    return extra is None or extra.boolean is False


def map_values(schema: Schema) -> Schema | None:
    """What the values of a map are; any, where several patterns or an open map leave it open."""
    rules = schema.object
    if rules is not None and rules.pattern_properties:
        (first, *others), rest = rules.pattern_properties, rules.additional_properties
        if not others and rest is not None and rest.boolean is False:
            return first.schema
    return schema.additional_properties
