"""In which directions components are classes: what requests send, what answers give.

Takes the model of an API and how the walk reads schemas, gives for a component the directions of
the operations that reach it. Properties that do not travel in a direction lead nowhere in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.flavours.speakeasy.plan_drafts import Direction
from generator.flavours.speakeasy.plan_shapes import Reading, map_values
from generator.flavours.speakeasy.plan_wishes import hidden
from generator.ir import Api, MediaType, Operation, Schema


class Uses:
    """The uses of all components of one API, found when the first is asked for."""

    def __init__(self, api: Api, reading: Callable[[Schema], Reading]) -> None:
        self._api = api
        self._reading = reading
        self._found: dict[Direction, frozenset[str]] = {}

    def both(self, schema: Schema) -> bool:
        """Whether a component is sent by some operation and given by some operation."""
        return schema.id in self._of("input") and schema.id in self._of("output")

    def _of(self, direction: Direction) -> frozenset[str]:
        if direction not in self._found:
            self._found[direction] = self._reached(direction)
        return self._found[direction]

    def _reached(self, direction: Direction) -> frozenset[str]:
        used: set[str] = set()
        seen: set[str] = set()
        pending = [
            schema
            for operation in self._api.operations
            for schema in _roots(operation, direction)
            if operation.extensions.get("x-speakeasy-ignore") is not True
        ]
        while pending:
            schema = pending.pop()
            if schema.id in seen:
                continue
            seen.add(schema.id)
            if schema.component is not None:
                used.add(schema.id)
            reading = self._reading(schema)
            if reading.kind == "ref" and reading.target is not None:
                pending.append(reading.target)
                continue
            pending.extend(self._held(reading, direction))
        return frozenset(used)

    def _held(self, reading: Reading, direction: Direction) -> Iterable[Schema]:
        """The schemas that a value of this one is made of, in one direction."""
        schema = reading.schema
        yield from reading.members
        for prop in schema.properties:
            if not hidden(self._api, prop.schema, direction):
                yield prop.schema
        values = map_values(schema) if reading.kind == "map" else None
        for part in (schema.items, schema.additional_properties, values):
            if part is not None:
                yield part


def _roots(operation: Operation, direction: Direction) -> Iterable[Schema]:
    """The schemas of what an operation sends or gives."""
    contents: list[MediaType] = []
    if direction == "input":
        contents.extend(operation.body.contents if operation.body is not None else ())
        for parameter in operation.parameters:
            contents.extend((parameter.media,) if parameter.media is not None else ())
            if parameter.schema is not None:
                yield parameter.schema
    else:
        for response in operation.responses:
            contents.extend(response.contents)
    for media in contents:
        for schema in (media.schema, media.item_schema):
            if schema is not None:
                yield schema
