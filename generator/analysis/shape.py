"""A derived reading of a schema: what kind of value it describes, one of a closed set.

The model keeps keywords as written and conjunctive; most flavours want to know what to make of
them. A shape looks at one schema only: parts are schemas again, to be read in turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.analysis.merge import ObjectView, merged_object
from generator.ir import Api, Discriminator, Json, Property, Schema, is_present


@dataclass(frozen=True, slots=True)
class AnyValue:
    """Nothing is said about the value."""


@dataclass(frozen=True, slots=True)
class Never:
    """No value is allowed (``false``, ``not: {}``)."""


@dataclass(frozen=True, slots=True)
class Null:
    """Only null."""


@dataclass(frozen=True, slots=True)
class Bool:
    """A boolean."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number, or a whole one."""

    integer: bool
    format: str | None


@dataclass(frozen=True, slots=True)
class String:
    """Text, or what ``format`` makes of it."""

    format: str | None


@dataclass(frozen=True, slots=True)
class Enum:
    """One of some values, null left out (``nullable`` says whether it is among them)."""

    values: tuple[Json, ...]


@dataclass(frozen=True, slots=True)
class Const:
    """One value."""

    value: Json


@dataclass(frozen=True, slots=True)
class Array:
    """A list; ``prefix`` are the schemas of its first items, ``items`` that of the others."""

    items: Schema | None
    prefix: tuple[Schema, ...] = ()


@dataclass(frozen=True, slots=True)
class Object:
    """A mapping: named properties, and a schema for the others (None when nothing is said)."""

    properties: tuple[Property, ...]
    required: tuple[str, ...]
    additional: Schema | None


@dataclass(frozen=True, slots=True)
class Union:
    """One of several schemas, null left out; ``exclusive`` when exactly one must match."""

    members: tuple[Schema, ...]
    exclusive: bool
    discriminator: Discriminator | None


@dataclass(frozen=True, slots=True)
class Types:
    """One of several JSON types named in a ``type`` array, null left out."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Several schemas at once: the parts, and the object that they make together (None when
    they do not describe an object)."""

    parts: tuple[Schema, ...]
    merged: ObjectView | None


@dataclass(frozen=True, slots=True)
class Ref:
    """Another schema, named by its id."""

    target: str


Kind: TypeAlias = (
    "AnyValue | Never | Null | Bool | Number | String | Enum | Const | Array | Object | Union"
    " | Types | AllOf | Ref"
)


@dataclass(frozen=True, slots=True)
class Shape:
    """The kind of a schema's values, and whether null is one of them beside that."""

    kind: Kind
    nullable: bool = False


_STRUCTURE: tuple[Literal["types", "enum", "object", "array", "one_of", "any_of", "all_of"], ...]
_STRUCTURE = ("types", "enum", "object", "array", "one_of", "any_of", "all_of")


def shape(api: Api, schema: Schema) -> Shape:
    """Read one schema. References are not followed, except where ``allOf`` is merged."""
    nullable = bool(schema.nullable) or (schema.types is not None and "null" in schema.types)
    if schema.boolean is not None:
        return Shape(AnyValue() if schema.boolean else Never())
    if schema.ref is not None and all(getattr(schema, name) is None for name in _STRUCTURE):
        return Shape(Ref(schema.ref), nullable)
    if is_present(schema.const):
        return Shape(Null()) if schema.const is None else Shape(Const(schema.const), nullable)
    if schema.enum is not None:
        values = tuple(value for value in schema.enum if value is not None)
        null = len(values) != len(schema.enum)
        return Shape(Enum(values), nullable or null) if values else Shape(Null())
    if schema.all_of is not None or (schema.ref is not None):
        parts = schema.all_of or ()
        return Shape(AllOf(parts, merged_object(api, schema)), nullable)
    members = schema.one_of if schema.one_of is not None else schema.any_of
    if members is not None:
        return _union(api, schema, members, nullable)
    return _plain(schema, nullable)


def _union(api: Api, schema: Schema, members: tuple[Schema, ...], nullable: bool) -> Shape:
    if schema.properties:
        return Shape(AllOf((), merged_object(api, schema)), nullable)
    kept = tuple(member for member in members if not is_null(member))
    null = len(kept) != len(members)
    if not kept:
        return Shape(Null() if null else _plain(schema, False).kind)
    return Shape(Union(kept, schema.one_of is not None, schema.discriminator), nullable or null)


def is_null(schema: Schema) -> bool:
    """Whether a schema allows null alone."""
    if schema.types == ("null",):
        return True
    return schema.const is None or schema.enum == (None,)


def _plain(schema: Schema, nullable: bool) -> Shape:
    types = tuple(name for name in schema.types or () if name != "null")
    if not types:
        if schema.types is not None:
            return Shape(Null())
        if schema.object is not None:
            types = ("object",)
        elif schema.array is not None:
            types = ("array",)
        elif schema.not_ is not None and _says_nothing(schema.not_):
            return Shape(Never())
        else:
            return Shape(AnyValue(), nullable)
    if len(types) > 1:
        if types in (("integer", "number"), ("number", "integer")):
            return Shape(Number(False, schema.format), nullable)
        return Shape(Types(types), nullable)
    return Shape(_of_type(schema, types[0]), nullable)


def _of_type(schema: Schema, name: str) -> Kind:
    if name == "boolean":
        return Bool()
    if name in ("integer", "number"):
        return Number(name == "integer", schema.format)
    if name == "string":
        return String(schema.format)
    if name == "array":
        prefix = (schema.array.prefix_items or ()) if schema.array else ()
        return Array(schema.items, prefix)
    return Object(schema.properties, schema.required, schema.additional_properties)


def _says_nothing(schema: Schema) -> bool:
    return schema.boolean is True or (
        all(getattr(schema, name) is None for name in _STRUCTURE)
        and schema.ref is None
        and schema.not_ is None
        and not is_present(schema.const)
        and schema.number is None
        and schema.string is None
    )
