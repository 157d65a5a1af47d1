"""Schemas put together from parts: ``allOf`` as one schema, and the choices among the parts.

Takes schemas of one API. :meth:`Parts.merged` gives a schema without ``allOf``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from generator.ir import Api, ObjectRules, Property, Schema, Source, is_present

BLANK = Schema(id="", source=Source("", ""))
"""A schema that says nothing."""


DEPTH = 40
"""Parts inside parts, or choices inside choices, deeper than this are left out."""
_DEEP = "/deep"
"""Stands in the id of a property that is made of those of several parts."""
_UNIONS = ("one_of", "any_of", "discriminator")
_KEYWORDS = (
    *("types", "format", "enum", "const", "default", "number", "string", "array"),
    *("description", "example", "nullable", "deprecated", "read_only", "write_only"),
)


def is_null(schema: Schema) -> bool:
    """Whether null is the only value."""
    if schema.types == ("null",) or schema.enum == (None,):
        return True
    return is_present(schema.const) and schema.const is None


def tells(members: Iterable[Schema]) -> bool:
    """Whether alternatives describe something, rather than say what must be there together."""
    return any(
        part.ref is not None
        or bool(part.properties)
        or bool(part.all_of or part.one_of or part.any_of)
        or (part.additional_properties is not None and part.additional_properties.boolean is None)
        for part in members
    )


Choice: TypeAlias = tuple[Schema, ...]
"""The members of a choice."""


class Parts:
    """The parts of the schemas of one API.

    ``deep`` says what becomes of an object that several parts describe as the same property: all of
    them together (``schemas.allOfMergeStrategy: deepMerge``), or the last.
    """

    def __init__(self, api: Api, *, deep: bool = True) -> None:
        self.api = api
        self._deep = deep

    def merged(self, schema: Schema) -> Schema:
        """The ``allOf`` of a schema as one schema without it: properties and required names
        joined, of other keywords the schema's own first, then the first part's that has it. A
        choice between this schema and its like, in a part, is no part of the schema."""
        return self.together(schema, frozenset((schema.id,)))[0]

    def together(self, schema: Schema, active: frozenset[str]) -> tuple[Schema, tuple[Choice, ...]]:
        """A schema and its parts as one, and all choices among them."""
        own = replace(schema, all_of=None)
        choices: list[Choice] = []
        pieces: list[Schema] = []
        for part in schema.all_of or () if len(active) <= DEPTH else ():
            found = self.api.resolve(part)
            if found.ref is not None or found.id in active:
                continue
            piece, inner = self.together(found, active | {found.id})
            if inner and self._leads_back(inner, schema.id):
                piece, inner = without_choice(piece), ()
            pieces.append(piece)
            choices.extend(inner)
        choices.extend(filter(None, (schema.one_of, schema.any_of)))
        return (self._joined(pieces, own) if schema.all_of else own), tuple(choices)

    def _joined(self, pieces: Sequence[Schema], own: Schema) -> Schema:
        """The parts of ``allOf`` and what stands beside them, as one schema."""
        every = (*pieces, own)
        properties: dict[str, Property] = {}
        required: dict[str, None] = {}
        additional: Schema | None = None
        for piece in every:
            for prop in piece.properties:
                properties[prop.name] = self.together_with(properties.get(prop.name), prop)
            required.update(dict.fromkeys(piece.required))
            if piece.additional_properties is not None:
                additional = piece.additional_properties
        rules = None
        if any(piece.object is not None for piece in every):
            rules = ObjectRules(
                properties=tuple(properties.values()) or None,
                required=tuple(required) or None,
                additional_properties=additional,
            )
        changes: dict[str, Any] = {"object": rules}
        listed = own.enum is not None or is_present(own.const)
        # Values that are listed here are fewer than what a part lets one choose from.
        for name in _KEYWORDS if listed else (*_KEYWORDS, *_UNIONS):
            blank = getattr(BLANK, name)
            if getattr(own, name) != blank:
                continue
            for piece in every:
                if getattr(piece, name) != blank:
                    changes[name] = getattr(piece, name)
                    break
        nullable = changes.get("nullable") is True
        if nullable and own.nullable is None and not all(piece.nullable for piece in pieces):
            changes["nullable"] = None
        changes["extensions"] = {
            key: value for piece in every for key, value in piece.extensions.items()
            if key != "x-speakeasy-name-override"
        } | dict(own.extensions)  # fmt: skip
        return replace(own, **changes)

    def together_with(self, held: Property | None, prop: Property) -> Property:
        """A property that an earlier part may describe as well."""
        if held is None or not self._deep:
            return prop
        # A schema that is a part of itself brings the same parts again and again.
        parts = {part.ref or part.id: part for part in _parts(prop.schema)}
        more = {
            part.ref or part.id: part
            for part in _parts(held.schema)
            if (part.ref or part.id) not in parts
        }
        if not more or not all(map(self._describes_object, (held.schema, prop.schema))):
            return prop
        if prop.schema.ref is not None and self._names(held.schema) <= self._names(prop.schema):
            return prop  # a class that has it all already
        both = replace(
            BLANK,
            id=f"{prop.schema.id.partition(_DEEP)[0]}{_DEEP}({','.join((*more, *parts))})",
            source=prop.schema.source,
            description=prop.schema.description,
            all_of=(*more.values(), *parts.values()),
        )
        return Property(prop.name, both)

    def _describes_object(self, schema: Schema) -> bool:
        target = self.api.resolve(schema)
        kinds = set(target.types or ("object",))
        return kinds <= {"object", "null"} and bool(target.properties or target.all_of)

    def _names(self, schema: Schema) -> set[str]:
        """The properties that a schema and its parts describe."""
        pending, seen, found = [schema], set[str](), set[str]()
        while pending:
            target = self.api.resolve(pending.pop())
            if target.id not in seen:
                seen.add(target.id)
                found.update(prop.name for prop in target.properties)
                pending.extend(target.all_of or ())
        return found

    def _leads_back(self, choices: Iterable[Choice], id: str) -> bool:
        """Whether a schema is itself what one may choose: its parent lists its children."""
        if id not in self.api.index:
            return False
        pending = [member for choice in choices for member in choice]
        seen: set[str] = set()
        while pending:
            current = pending.pop()
            if current.ref == id or current.id == id:
                return True
            if current.ref is not None and current.ref not in seen:
                seen.add(current.ref)
                target = self.api.index.get(current.ref)
                if target is not None:
                    pending.append(target)
            for group in (current.one_of, current.any_of, current.all_of):
                pending.extend(group or ())
        return False


def _parts(schema: Schema) -> tuple[Schema, ...]:
    """What a property is made of: the parts that describe it, else itself."""
    return schema.all_of or () if _DEEP in schema.id else (schema,)


def without_choice(schema: Schema) -> Schema:
    """A schema without the choice in it."""
    return replace(schema, one_of=None, any_of=None, discriminator=None)
