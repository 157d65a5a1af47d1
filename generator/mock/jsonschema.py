"""Schemas of the model as JSON Schema 2020-12, to be judged by a library that is not ours.

Takes a schema, gives a plain tree in which every schema that a reference names stands in ``$defs``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.ir import (
    ABSENT,
    Api,
    ArrayRules,
    Json,
    NumberRules,
    ObjectRules,
    Schema,
    StringRules,
)

MAX_DEFINITIONS = 400


class TooManyDefinitionsError(Exception):
    """The schema reaches more other schemas than are worth writing out for one sample."""


def json_schema(api: Api, schema: Schema) -> dict[str, Json]:
    """The schema with all that it refers to. TooManyDefinitionsError beyond the bound."""
    writer = _Writer(api)
    root = writer.write(schema)
    definitions: dict[str, Json] = {}
    while writer.waiting:
        identity = writer.waiting.pop()
        if len(definitions) >= MAX_DEFINITIONS:
            raise TooManyDefinitionsError(schema.id)
        definitions[writer.names[identity]] = writer.write(api.schema(identity))
    return {"$defs": definitions, "allOf": [root]}


class _Writer:
    def __init__(self, api: Api) -> None:
        self._api = api
        self.names: dict[str, str] = {}
        self.waiting: list[str] = []

    def write(self, schema: Schema) -> Json:
        if schema.boolean is not None:
            return schema.boolean
        if schema.ref is not None:
            if schema.ref not in self.names:
                self.names[schema.ref] = str(len(self.names))
                self.waiting.append(schema.ref)
            return {"$ref": f"#/$defs/{self.names[schema.ref]}"}
        return dict(self._keywords(schema))

    def _keywords(self, schema: Schema) -> Iterator[tuple[str, Json]]:
        if schema.types:
            yield "type", [*schema.types, *(["null"] if schema.nullable else [])]
        if schema.enum is not None:
            nullable = schema.nullable and None not in schema.enum
            yield "enum", [*schema.enum, *([None] if nullable else [])]
        if schema.const is not ABSENT:
            yield "const", schema.const
        if schema.format is not None:
            yield "format", schema.format
        yield from _number(schema.number or NumberRules())
        yield from _string(schema.string or StringRules())
        yield from self._array(schema.array or ArrayRules())
        yield from self._object(schema.object or ObjectRules())
        for keyword, parts in (
            ("allOf", schema.all_of),
            ("anyOf", schema.any_of),
            ("oneOf", schema.one_of),
        ):
            if parts:
                yield keyword, [self.write(part) for part in parts]
        if schema.not_ is not None:
            yield "not", self.write(schema.not_)

    def _array(self, rules: ArrayRules) -> Iterator[tuple[str, Json]]:
        if rules.items is not None:
            yield "items", self.write(rules.items)
        if rules.prefix_items:
            yield "prefixItems", [self.write(item) for item in rules.prefix_items]
        limits = {
            "minItems": rules.min_items,
            "maxItems": rules.max_items,
            "uniqueItems": rules.unique_items,
        }
        yield from _set(limits)

    def _object(self, rules: ObjectRules) -> Iterator[tuple[str, Json]]:
        if rules.properties:
            yield "properties", {one.name: self.write(one.schema) for one in rules.properties}
        if rules.required:
            yield "required", list(dict.fromkeys(rules.required))
        if rules.additional_properties is not None:
            yield "additionalProperties", self.write(rules.additional_properties)
        yield from _set(
            {"minProperties": rules.min_properties, "maxProperties": rules.max_properties}
        )


def _number(rules: NumberRules) -> Iterator[tuple[str, Json]]:
    limits = {
        "minimum": rules.minimum,
        "maximum": rules.maximum,
        "exclusiveMinimum": rules.exclusive_minimum,
        "exclusiveMaximum": rules.exclusive_maximum,
        "multipleOf": rules.multiple_of,
    }
    return _set(limits)


def _string(rules: StringRules) -> Iterator[tuple[str, Json]]:
    return _set(
        {"minLength": rules.min_length, "maxLength": rules.max_length, "pattern": rules.pattern}
    )


def _set(limits: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
    return ((keyword, limit) for keyword, limit in limits.items() if limit is not None)
