"""A schema as a comparison wants it: references followed, ``allOf`` merged, null set apart.

``{nullable: true}``, ``type: [T, "null"]`` and ``anyOf: [T, {type: null}]`` say the same, and so do
``$ref`` and the schema written in its place: neither may look like a change.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.ir import ABSENT, Absent, Api, Json, Schema

_DEPTH = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The merged reading of one schema. ``types`` is None when any type is allowed."""

    schema: Schema
    component: str | None
    never: bool = False
    nullable: bool = False
    types: frozenset[str] | None = None
    format: str | None = None
    enum: tuple[Json, ...] | None = None
    default: Json | Absent = ABSENT
    bounds: tuple[tuple[str, int | float | str | bool], ...] = ()
    properties: tuple[tuple[str, Schema], ...] = ()
    required: frozenset[str] = frozenset()
    additional: Schema | None = None
    items: Schema | None = None
    prefix: tuple[Schema, ...] = ()
    one_of: tuple[Schema, ...] = ()
    any_of: tuple[Schema, ...] = ()
    discriminator: str | None = None
    description: str | None = None
    title: str | None = None
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False


def view(api: Api, schema: Schema, depth: int = 0) -> View:
    """The merged reading of a schema of that API."""
    component = schema.component
    base = schema
    seen = 0
    while base.ref is not None and seen < _DEPTH:
        base = api.schema(base.ref)
        component = base.component or component
        seen += 1
    own = _own(base, component)
    if schema is not base:
        own = replace(
            own,
            description=schema.description or own.description,
            deprecated=own.deprecated or bool(schema.deprecated),
            nullable=own.nullable or schema.nullable is True,
            default=schema.default if schema.default is not ABSENT else own.default,
        )
    if depth < _DEPTH:
        for part in base.all_of or ():
            own = _merge(own, view(api, part, depth + 1))
    return _without_null(api, own)


def _own(schema: Schema, component: str | None) -> View:
    written = schema.types
    types = None if written is None else frozenset(name for name in written if name != "null")
    enum = schema.enum
    if schema.const is not ABSENT:
        enum = (schema.const,)
    nullable = schema.nullable is True or bool(written and "null" in written)
    if enum is not None and None in enum and len(enum) > 1:
        nullable, enum = True, tuple(value for value in enum if value is not None)
    return View(
        schema=schema,
        component=component,
        never=schema.boolean is False,
        nullable=nullable,
        types=types,
        format=schema.format,
        enum=enum,
        default=schema.default,
        bounds=_bounds(schema),
        properties=tuple((item.name, item.schema) for item in schema.properties),
        required=frozenset(schema.required),
        additional=schema.additional_properties,
        items=schema.items,
        prefix=(schema.array.prefix_items or ()) if schema.array else (),
        one_of=schema.one_of or (),
        any_of=schema.any_of or (),
        discriminator=schema.discriminator.property_name if schema.discriminator else None,
        description=schema.description,
        title=schema.title,
        deprecated=schema.deprecated is True,
        read_only=schema.read_only is True,
        write_only=schema.write_only is True,
    )


def _bounds(schema: Schema) -> tuple[tuple[str, int | float | str | bool], ...]:
    found: list[tuple[str, int | float | str | bool | None]] = []
    if schema.number is not None:
        rules = schema.number
        found += [
            ("minimum", rules.minimum),
            ("maximum", rules.maximum),
            ("exclusiveMinimum", rules.exclusive_minimum),
            ("exclusiveMaximum", rules.exclusive_maximum),
            ("multipleOf", rules.multiple_of),
        ]
    if schema.string is not None:
        text = schema.string
        found += [
            ("minLength", text.min_length),
            ("maxLength", text.max_length),
            ("pattern", text.pattern),
        ]
    if schema.array is not None:
        array = schema.array
        found += [
            ("minItems", array.min_items),
            ("maxItems", array.max_items),
            ("uniqueItems", True if array.unique_items else None),
        ]
    if schema.object is not None:
        entries = schema.object
        found += [
            ("minProperties", entries.min_properties),
            ("maxProperties", entries.max_properties),
        ]
    return tuple((name, value) for name, value in found if value is not None)


def _merge(left: View, right: View) -> View:
    """Both at once: what ``allOf`` asks for."""
    names = {name for name, _ in left.properties}
    types = left.types
    if right.types is not None:
        types = right.types if types is None else types & right.types or right.types
    bounds = dict(right.bounds)
    bounds.update(left.bounds)
    return replace(
        left,
        nullable=left.nullable or (right.nullable and left.types is None),
        types=types,
        format=left.format or right.format,
        enum=left.enum if left.enum is not None else right.enum,
        default=left.default if left.default is not ABSENT else right.default,
        bounds=tuple(sorted(bounds.items())),
        properties=(*(item for item in right.properties if item[0] not in names), *left.properties),
        required=left.required | right.required,
        additional=left.additional if left.additional is not None else right.additional,
        items=left.items if left.items is not None else right.items,
        prefix=left.prefix or right.prefix,
        one_of=left.one_of or right.one_of,
        any_of=left.any_of or right.any_of,
        discriminator=left.discriminator or right.discriminator,
        description=left.description or right.description,
    )


def _is_null(schema: Schema) -> bool:
    return schema.types == ("null",) or schema.enum == (None,)


def _without_null(api: Api, own: View) -> View:
    """``anyOf [T, null]`` as a nullable T."""
    members = own.one_of or own.any_of
    if not any(map(_is_null, members)):
        return own
    rest = tuple(member for member in members if not _is_null(member))
    if len(rest) == 1 and not own.properties and own.types is None:
        inner = view(api, rest[0], _DEPTH - 1)
        return replace(
            inner,
            nullable=True,
            default=own.default if own.default is not ABSENT else inner.default,
            description=own.description or inner.description,
            deprecated=own.deprecated or inner.deprecated,
        )
    if own.one_of:
        return replace(own, nullable=True, one_of=rest)
    return replace(own, nullable=True, any_of=rest)
