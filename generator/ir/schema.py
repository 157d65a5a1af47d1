"""Schemas: every JSON Schema and OpenAPI keyword as written, conjunctive, nothing resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.ir.json import ABSENT, Absent, Json, JsonObject
from generator.ir.source import Source

_NO_EXTENSIONS: Mapping[str, Json] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A sample value; ``level`` says which object of the document carries it."""

    level: Literal["parameter", "media", "schema", "header"]
    value: Json | Absent
    name: str | None = None
    """The key in an ``examples`` map; None for ``example`` and for items of an array."""
    summary: str | None = None
    description: str | None = None
    external_value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRules:
    """Bounds. A 3.0 ``exclusiveMinimum: true`` is read as the number that it makes exclusive."""

    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StringRules:
    """Lengths in characters, an ECMA 262 pattern, and the content keywords of 2020-12."""

    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    content_encoding: str | None = None
    content_media_type: str | None = None
    content_schema: Schema | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayRules:
    """Array keywords; ``items`` is None when absent."""

    items: Schema | None = None
    prefix_items: tuple[Schema, ...] | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool | None = None
    contains: Schema | None = None
    min_contains: int | None = None
    max_contains: int | None = None
    unevaluated_items: Schema | None = None


@dataclass(frozen=True, slots=True)
class Property:
    """One property in document order; ``name`` is the wire name."""

    name: str
    schema: Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectRules:
    """Object keywords. ``properties`` None means absent, ``()`` an empty map; ``required`` keeps
    the document's order, names that no property has included; ``additional_properties`` is None
    when absent and a boolean schema for ``true`` and ``false``."""

    properties: tuple[Property, ...] | None = None
    required: tuple[str, ...] | None = None
    additional_properties: Schema | None = None
    pattern_properties: tuple[Property, ...] | None = None
    property_names: Schema | None = None
    unevaluated_properties: Schema | None = None
    min_properties: int | None = None
    max_properties: int | None = None
    dependent_required: tuple[tuple[str, tuple[str, ...]], ...] | None = None
    dependent_schemas: tuple[Property, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """``mapping`` pairs a value with the id of its schema, in document order; a target that names
    no schema of the document is dropped with a diagnostic."""

    property_name: str
    mapping: tuple[tuple[str, str], ...] = ()
    default_mapping: str | None = None
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """One schema object. ``id`` is ``<file>#<pointer>`` (``#<pointer>`` in the root document).

    ``boolean`` is the value of a boolean schema, then nothing else is set. ``ref`` is the id of
    the schema that a ``$ref`` names (``Api.schema`` finds it); alias chains are not followed, and
    the keywords beside a ``$ref`` are kept. ``component`` is the key under ``components/schemas``
    (or the name that bundling gave to a schema of another file), None for an inline schema.
    """

    id: str
    source: Source
    component: str | None = None
    boolean: bool | None = None
    ref: str | None = None
    title: str | None = None
    description: str | None = None
    types: tuple[str, ...] | None = None
    type_is_list: bool = False
    """Whether ``type`` was written as an array (``["string"]`` is not ``"string"`` everywhere)."""
    nullable: bool | None = None
    """The 3.0 keyword (or ``x-nullable`` of 2.0), as written."""
    format: str | None = None
    enum: tuple[Json, ...] | None = None
    const: Json | Absent = ABSENT
    default: Json | Absent = ABSENT
    example: Json | Absent = ABSENT
    examples: tuple[Example, ...] = ()
    deprecated: bool | None = None
    read_only: bool | None = None
    write_only: bool | None = None
    number: NumberRules | None = None
    string: StringRules | None = None
    array: ArrayRules | None = None
    object: ObjectRules | None = None
    one_of: tuple[Schema, ...] | None = None
    any_of: tuple[Schema, ...] | None = None
    all_of: tuple[Schema, ...] | None = None
    not_: Schema | None = None
    if_: Schema | None = None
    then: Schema | None = None
    else_: Schema | None = None
    discriminator: Discriminator | None = None
    xml: JsonObject | None = None
    external_docs: JsonObject | None = None
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)

    @property
    def properties(self) -> tuple[Property, ...]:
        """The properties written here, none when the keyword is absent."""
        return (self.object.properties or ()) if self.object else ()

    @property
    def required(self) -> tuple[str, ...]:
        """The ``required`` names written here, none when the keyword is absent."""
        return (self.object.required or ()) if self.object else ()

    @property
    def items(self) -> Schema | None:
        """The ``items`` schema, None when absent."""
        return self.array.items if self.array else None

    @property
    def additional_properties(self) -> Schema | None:
        """What the properties that are not named have in common: the ``additionalProperties`` schema,
        None when absent. Beside ``patternProperties`` it is any value: a name that a pattern matches
        is described by the pattern alone (JSON Schema 2020-12 core, 10.3.2.3)."""
        rules = self.object
        if rules is None or not rules.pattern_properties:
            return rules.additional_properties if rules else None
        segment = "additionalProperties"
        return Schema(id=f"{self.id}/{segment}", source=self.source.child(segment), boolean=True)
