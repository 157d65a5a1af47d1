"""The object that a schema describes together with its ``allOf`` parts and what it refers to."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Api, Discriminator, Schema


@dataclass(frozen=True, slots=True)
class MergedProperty:
    """A property of a merged object; ``owner`` is the id of the schema that writes it."""

    name: str
    schema: Schema
    required: bool
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectView:
    """All properties, the parts' before the schema's own, each at the place of its first mention
    and with its last schema; the required names; the schema for other properties that stands
    nearest to the whole; every discriminator on the way."""

    properties: tuple[MergedProperty, ...]
    required: tuple[str, ...]
    additional: Schema | None
    discriminators: tuple[Discriminator, ...]


def merged_object(api: Api, schema: Schema) -> ObjectView | None:
    """The merged view; None when no part describes an object."""
    parts = list(flattened(api, schema))
    described = [part for part in parts if part.object is not None or part.types == ("object",)]
    if not described:
        return None
    found: dict[str, tuple[Schema, str]] = {}
    required: dict[str, None] = {}
    additional: Schema | None = None
    for part in described:
        for prop in part.properties:
            found[prop.name] = (prop.schema, part.id)
        required.update(dict.fromkeys(part.required))
        if part.additional_properties is not None:
            additional = part.additional_properties
    return ObjectView(
        properties=tuple(
            MergedProperty(name, value, name in required, owner)
            for name, (value, owner) in found.items()
        ),
        required=tuple(required),
        additional=additional,
        discriminators=tuple(part.discriminator for part in parts if part.discriminator),
    )


def flattened(api: Api, schema: Schema) -> tuple[Schema, ...]:
    """A schema's parts through ``$ref`` and ``allOf``, the innermost first, the schema last; each
    once. A schema that includes itself ends there."""
    found: list[Schema] = []
    seen: set[str] = set()
    pending: list[tuple[Schema, bool]] = [(schema, False)]
    while pending:
        part, opened = pending.pop()
        if opened:
            found.append(part)
            continue
        if part.id in seen:
            continue
        seen.add(part.id)
        pending.append((part, True))
        inner = list(part.all_of or ())
        if part.ref is not None and part.ref in api.index:
            inner.insert(0, api.index[part.ref])
        pending.extend((each, False) for each in reversed(inner))
    return tuple(found)
