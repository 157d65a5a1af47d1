"""The description of schemas on the pages: types, keys, items, parts, one block after the other.

Takes a planned schema, gives the blocks that the template prints. Schemas that are written out
inside others get blocks of their own right after the table that names them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.flavours.openapi_generator_v6.docs_notes import notes
from generator.flavours.openapi_generator_v6.docs_text import cell, inert, key_cell, prose
from generator.flavours.openapi_generator_v6.plan_schema import ModelRef, SchemaPlan
from generator.flavours.openapi_generator_v6.quirks import Quirks
from generator.flavours.openapi_generator_v6.types import (
    ANY_ACCESSED,
    ANY_INPUT,
    UNDECLARED_ACCESSED,
    UNDECLARED_INPUT,
    accessed_types,
    input_types,
)
from generator.flavours.openapi_generator_v6.untyped import is_untyped
from generator.ir import Schema
from generator.markdown import harmless

_ANY_KEY = "any string name can be used but the value must be the correct type"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A piece of a page: a heading with a table below, as ``kind`` says.

    ``schema`` heads a schema written out here, ``reference`` one that is a model; ``keys``,
    ``items`` and ``parts`` are the tables inside a schema, ``composed`` the heading above parts.
    """

    kind: Literal["schema", "reference", "keys", "items", "composed", "parts"]
    title: str = ""
    description: str = ""
    rows: tuple[str, ...] = ()
    first: bool = False
    """Whether it stands at the head of the page."""


class SchemaPages:
    """Describes schemas. ``models`` is the path from the page to the pages of models."""

    def __init__(self, quirks: Quirks, models: str) -> None:
        self._quirks = quirks
        self._models = models
        self._nested = "{{complexTypePrefix}}" if models and quirks.unset_link_prefix else models

    def blocks(
        self, schema: SchemaPlan, title: str, *, is_model: bool = False
    ) -> tuple[Block, ...]:
        """The blocks of one schema; its own heading first. The properties of a model that are
        required come first, those of other schemas in the document's order."""
        return tuple(self._blocks(schema, title, required_first=is_model))

    def _blocks(
        self, schema: SchemaPlan, title: str, *, required_first: bool = False
    ) -> Iterator[Block]:
        schema = schema.written or schema
        if schema.ref is not None:
            link = f"[**{schema.ref.class_name}**]({self._models}{schema.ref.page}.md)"
            yield Block(kind="reference", title=title, rows=(f"{link} | {_beside(schema)} | ",))
            return
        row = f"{self._types(schema)} | {cell(schema.description)} | {self._notes(schema)}"
        description = prose(schema.description)
        if not self._quirks.raw_html:
            description = inert(description)
        yield Block(kind="schema", title=title, description=description, rows=(row,))
        yield from self._keys(schema, required_first=required_first)
        yield from self._items(schema)
        yield from self._parts(schema)

    def _keys(self, schema: SchemaPlan, *, required_first: bool) -> Iterator[Block]:
        if schema.kinds and "object" not in schema.kinds:
            return
        extra = schema.additional_properties
        if not (schema.properties or extra is not None or schema.additional_properties_forbidden):
            return
        yield Block(kind="keys", rows=tuple(self._key_rows(schema)))
        for one in sorted(schema.properties, key=lambda one: required_first and not one.required):
            if self._has_section(one.schema):
                yield from self._blocks(one.schema, key_cell(one.wire_name))
        if extra is not None and self._has_section(extra):
            yield from self._blocks(extra, "any_string_name")

    def _key_rows(self, schema: SchemaPlan) -> Iterator[str]:
        declared = schema.property_map
        extra = schema.additional_properties
        for key in schema.required:
            if key in declared:
                yield self._key_row(key, declared[key].schema, optional=False)
            elif extra is not None and not _is_unrestricted(schema):
                yield self._key_row(key, extra, optional=False)
            else:
                yield f"**{harmless(key)}** | {ANY_INPUT} | {ANY_ACCESSED} |  | "
        for one in schema.properties:
            if not one.required:
                yield self._key_row(one.wire_name, one.schema, optional=True)
        if schema.additional_properties_forbidden:
            return
        if extra is None:
            yield _any_key_row(UNDECLARED_INPUT, UNDECLARED_ACCESSED)
        elif _is_unrestricted(schema):
            yield _any_key_row(ANY_INPUT, ANY_ACCESSED)
        else:
            yield self._key_row("any_string_name", extra, optional=True, description=_ANY_KEY)

    def _key_row(
        self, key: str, schema: SchemaPlan, *, optional: bool, description: str = ""
    ) -> str:
        schema = schema.written or schema
        mark = "[optional] " if optional else ""
        name = key_cell(key) if optional else harmless(key)
        if schema.ref is not None:
            link = self._link(schema.ref)
            return f"**{name}** | {link} | {link} | {description or _beside(schema)} | {mark}"
        if self._has_section(schema):
            name = f"[{name}](#{name})"
        told = " ".join(filter(None, (description, cell(schema.description))))
        notes = self._notes(schema, optional=optional)
        return f"**{name}** | {self._types(schema)} | {told} | {notes}"

    def _items(self, schema: SchemaPlan) -> Iterator[Block]:
        if schema.items is None or (schema.kinds and "array" not in schema.kinds):
            return
        yield Block(kind="items", rows=(self._part_row(schema.items, "items", bold=True),))
        if self._has_section(schema.items):
            yield from self._blocks(schema.items, "items")

    def _parts(self, schema: SchemaPlan) -> Iterator[Block]:
        if not schema.is_composed:
            return
        yield Block(kind="composed")
        refused = () if schema.not_schema is None else (schema.not_schema,)
        for title, parts in (
            ("allOf", schema.all_of),
            ("anyOf", schema.any_of),
            ("oneOf", schema.one_of),
            ("not", refused),
        ):
            if parts:
                yield Block(kind="parts", title=title, rows=tuple(self._part_rows(parts)))
                for part in parts:
                    if part.ref is None or part.written is not None:
                        yield from self._blocks(part, part.name)

    def _part_rows(self, parts: Iterable[SchemaPlan]) -> Iterator[str]:
        for part in parts:
            yield self._part_row(part, part.name, bold=False)

    def _part_row(self, part: SchemaPlan, name: str, *, bold: bool) -> str:
        part = part.written or part
        if part.ref is not None:
            link = self._link(part.ref)
            target = f"{self._nested}{part.ref.page}.md"
            first = link if bold else f"[{part.ref.class_name}]({target})"
            return f"{first} | {link} | {link} |  | "
        linked = not bold or self._has_section(part)
        first = f"[{name}](#{name})" if linked else name
        return f"{first} | {self._types(part)} | {cell(part.description)} | {self._notes(part)}"

    def _link(self, ref: ModelRef) -> str:
        return f"[**{ref.class_name}**]({self._nested}{ref.page}.md)"

    def _types(self, schema: SchemaPlan) -> str:
        if self._is_blank(schema):
            return " | "
        return f"{input_types(schema)} | {accessed_types(schema)}"

    def _is_blank(self, schema: SchemaPlan) -> bool:
        if not self._quirks.arrays_without_items_blank or schema.ref is not None:
            return False
        return "array" in schema.kinds and schema.items is None

    def _has_section(self, schema: SchemaPlan) -> bool:
        """Whether a schema inside another gets a heading of its own."""
        schema = schema.written or schema
        if schema.ref is not None or self._is_blank(schema):
            return False
        return schema.is_composed or "object" in schema.kinds or "array" in schema.kinds

    def _notes(self, schema: SchemaPlan, *, optional: bool = False) -> str:
        return notes(
            schema,
            optional=optional,
            spaced=not self._quirks.notes_run_together,
            examples=not self._quirks.examples_dropped,
            lists=not self._quirks.parts_beside_items_lost,
        )


def _any_key_row(takes: str, gives: str) -> str:
    return f"**any_string_name** | {takes} | {gives} | {_ANY_KEY} | [optional]"


def _beside(schema: SchemaPlan) -> str:
    """The description beside a ``$ref``, which counts in 3.1, and that of a header."""
    if schema.beside:
        return cell(schema.beside)
    return cell(schema.schema.description) if is_untyped(schema.schema) else ""


def _is_unrestricted(schema: SchemaPlan) -> bool:
    """Whether ``additionalProperties`` is ``true`` or ``{}``."""
    extra = schema.schema.additional_properties
    if extra is None or is_untyped(extra):
        return False
    return bool(extra.boolean) or extra == Schema(id=extra.id, source=extra.source)
