"""What one schema amounts to for this flavour: null set apart, ``allOf`` merged, aliases followed.

Takes a schema of the model, gives a :class:`Reading`: its kind, whether null is a value of it, and
the schema that holds the keywords. Nothing is named here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal

from generator.ir import Api, ObjectRules, Property, Schema, Source, is_present

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
_BLANK = Schema(id="", source=Source("", ""))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The reading of a schema. ``schema`` holds the keywords that count; ``target`` is the
    component that a ``ref`` names; ``members`` are those of a union, null left out."""

    kind: ReadingKind
    schema: Schema
    nullable: bool = False
    target: Schema | None = None
    members: tuple[Schema, ...] = ()


def is_null(schema: Schema) -> bool:
    """Whether null is the only value."""
    if schema.types == ("null",):
        return True
    if is_present(schema.const) and schema.const is None:
        return True
    return schema.enum == (None,)


def read(api: Api, schema: Schema, *, depth: int = 0) -> Reading:
    """Read a schema. A cycle of aliases reads as ``any``."""
    if depth > _DEPTH:
        return Reading(kind="any", schema=schema)
    if schema.extensions.get("x-speakeasy-type-override") == "any":
        return Reading(kind="any", schema=schema, nullable=schema.nullable is True)
    if schema.boolean is not None:
        return Reading(kind="any", schema=schema)
    if schema.ref is not None:
        return _read_reference(api, schema, depth)
    if schema.all_of:
        return _read_all_of(api, schema, depth)
    nullable = schema.nullable is True or (schema.types is not None and "null" in schema.types)
    variants = schema.one_of or schema.any_of
    if variants and not _describes_object(schema):
        return _read_union(api, schema, variants, nullable, depth)
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
    return bool(schema.properties) and not any(
        part.properties or part.ref for part in (*(schema.one_of or ()), *(schema.any_of or ()))
    )


def _read_reference(api: Api, schema: Schema, depth: int) -> Reading:
    target = api.index.get(schema.ref or "")
    if target is None or target is schema:
        return Reading(kind="any", schema=schema)
    inner = read(api, target, depth=depth + 1)
    nullable = inner.nullable or schema.nullable is True
    if inner.kind == "ref":
        return replace(inner, nullable=nullable)
    if inner.kind in ("object", "enum", "union"):
        return Reading(kind="ref", schema=inner.schema, nullable=nullable, target=target)
    return replace(inner, nullable=nullable)


def _read_all_of(api: Api, schema: Schema, depth: int) -> Reading:
    parts = tuple(part for part in schema.all_of or () if not _is_empty(part))
    if len(parts) == 1 and _only_annotations(schema):
        return read(api, parts[0], depth=depth + 1)
    return read(api, merged(api, schema, depth=depth), depth=depth + 1)


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
        if getattr(schema, name) != getattr(_BLANK, name):
            return False
    return True


def merged(api: Api, schema: Schema, *, depth: int = 0) -> Schema:
    """The ``allOf`` of a schema as one schema without it: properties and required names joined,
    of other keywords the schema's own first, then the first part's that has it."""
    if not schema.all_of or depth > _DEPTH:
        return replace(schema, all_of=None)
    pieces: list[Schema] = []
    for part in schema.all_of:
        found = api.resolve(part) if part.ref is not None else part
        if found.ref is not None:
            continue
        if part.ref is not None and found.id == schema.id:
            continue
        pieces.append(merged(api, found, depth=depth + 1))
    own = replace(schema, all_of=None)
    pieces.append(own)
    properties: dict[str, Property] = {}
    required: dict[str, None] = {}
    additional: Schema | None = None
    for piece in pieces:
        for prop in piece.properties:
            properties[prop.name] = prop
        required.update(dict.fromkeys(piece.required))
        if piece.additional_properties is not None:
            additional = piece.additional_properties
    rules = None
    if any(piece.object is not None for piece in pieces):
        rules = ObjectRules(
            properties=tuple(properties.values()) or None,
            required=tuple(required) or None,
            additional_properties=additional,
        )
    changes: dict[str, Any] = {"object": rules}
    for name in (
        *("types", "format", "enum", "const", "default", "number", "string", "array"),
        *("one_of", "any_of", "discriminator", "description", "example", "nullable", "deprecated"),
        *("read_only", "write_only"),
    ):
        blank = getattr(_BLANK, name)
        if getattr(own, name) != blank:
            continue
        for piece in pieces:
            if getattr(piece, name) != blank:
                changes[name] = getattr(piece, name)
                break
    nullable = changes.get("nullable") is True
    if nullable and own.nullable is None and not all(piece.nullable for piece in pieces[:-1]):
        changes["nullable"] = None
    extensions = {
        key: value for piece in pieces for key, value in piece.extensions.items()
        if key != "x-speakeasy-name-override"
    } | dict(own.extensions)  # fmt: skip
    changes["extensions"] = extensions
    return replace(own, **changes)


def _read_union(
    api: Api, schema: Schema, variants: tuple[Schema, ...], nullable: bool, depth: int
) -> Reading:
    members = []
    for member in variants:
        if is_null(member):
            nullable = True
        else:
            members.append(member)
    if not members:
        return Reading(kind="null", schema=schema, nullable=True)
    if len(members) == 1 and schema.discriminator is None:
        inner = read(api, members[0], depth=depth + 1)
        return replace(inner, nullable=inner.nullable or nullable)
    return Reading(kind="union", schema=schema, nullable=nullable, members=tuple(members))


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
