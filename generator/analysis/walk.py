"""The schemas inside a schema, by the keyword that holds them; references are not followed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from generator.ir import Schema

Edge = Literal[
    "property", "pattern", "additional", "unevaluated", "names", "dependent",
    "items", "prefix", "contains", "content",
    "one_of", "any_of", "all_of", "not", "if", "then", "else",
]  # fmt: skip
"""The keyword by which one schema stands in another."""


def children(schema: Schema) -> Iterator[tuple[Edge, Schema]]:
    """The direct parts of a schema, in the order of the keywords of the model."""
    rules = schema.object
    if rules is not None:
        for prop in rules.properties or ():
            yield "property", prop.schema
        for prop in rules.pattern_properties or ():
            yield "pattern", prop.schema
        if rules.additional_properties is not None:
            yield "additional", rules.additional_properties
        if rules.unevaluated_properties is not None:
            yield "unevaluated", rules.unevaluated_properties
        if rules.property_names is not None:
            yield "names", rules.property_names
        for prop in rules.dependent_schemas or ():
            yield "dependent", prop.schema
    array = schema.array
    if array is not None:
        if array.items is not None:
            yield "items", array.items
        for item in array.prefix_items or ():
            yield "prefix", item
        if array.contains is not None:
            yield "contains", array.contains
        if array.unevaluated_items is not None:
            yield "unevaluated", array.unevaluated_items
    if schema.string is not None and schema.string.content_schema is not None:
        yield "content", schema.string.content_schema
    for part in schema.one_of or ():
        yield "one_of", part
    for part in schema.any_of or ():
        yield "any_of", part
    for part in schema.all_of or ():
        yield "all_of", part
    if schema.not_ is not None:
        yield "not", schema.not_
    if schema.if_ is not None:
        yield "if", schema.if_
    if schema.then is not None:
        yield "then", schema.then
    if schema.else_ is not None:
        yield "else", schema.else_


def descendants(schema: Schema) -> Iterator[Schema]:
    """A schema and everything inside it, the outer before the inner, in document order."""
    pending = [schema]
    while pending:
        found = pending.pop()
        yield found
        pending.extend(reversed([child for _, child in children(found)]))


def referenced(schema: Schema) -> Iterator[str]:
    """The ids that a schema and its parts name: references and discriminator targets."""
    for part in descendants(schema):
        if part.ref is not None:
            yield part.ref
        if part.discriminator is not None:
            for _, target in part.discriminator.mapping:
                yield target
            if part.discriminator.default_mapping is not None:
                yield part.discriminator.default_mapping
