"""Whether a value satisfies a schema: what keeps corrected samples from breaking their own schema.

Takes schemas of the model and values of JSON (a file's content is :class:`FileContent`); follows
the validating keywords of OpenAPI 3.0.3 section 4.7.24 and of JSON Schema 2020-12.
"""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.flavours.openapi_generator_v6.plan_models import SchemaPlanner, regex_plan
from generator.flavours.openapi_generator_v6.plan_reading import Reading, kinds_of
from generator.flavours.openapi_generator_v6.plan_schema import Kind
from generator.flavours.openapi_generator_v6.samples_cast import offset_date_time
from generator.ir import ABSENT, Schema, is_present
from generator.patterns.samples import found_in

_MAX_DEPTH = 60
_INTEGERS = {"int32": 1 << 31, "int64": 1 << 63}


@dataclass(frozen=True, slots=True)
class FileContent:
    """Stands for the bytes of a file in a sample."""


Value = str | int | float | bool | None | FileContent | Sequence["Value"] | Mapping[str, "Value"]


class Checker:
    """Judges values by the schemas of one API."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._planner = SchemaPlanner(reading)

    def accepts(self, schema: Schema, value: Value) -> bool:
        """Whether the value satisfies the schema."""
        return self._accepts(schema, value, 0, frozenset())

    def _accepts(self, schema: Schema, value: Value, depth: int, inside: frozenset[str]) -> bool:
        steps = 0
        while schema.ref is not None and steps < 64:
            schema, steps = self._reading.target(schema), steps + 1
        if schema.boolean is not None:
            return schema.boolean
        if depth > _MAX_DEPTH:
            return True
        kinds = kinds_of(schema)
        if value is None and schema.nullable and not schema.types:
            return True
        if kinds and not any(_is_kind(kind, value, schema.format) for kind in kinds):
            return False
        if not kinds and isinstance(value, FileContent):
            return False  # classes of any type take JSON alone, as in the original
        if schema.enum is not None and value not in schema.enum and str(value) not in schema.enum:
            return False
        if is_present(schema.const) and value != schema.const:
            return False
        return self._rules(schema, value, depth, inside) and self._parts(
            schema, value, depth, inside
        )

    def _rules(self, schema: Schema, value: Value, depth: int, inside: frozenset[str]) -> bool:
        if isinstance(value, bool) or value is None or isinstance(value, FileContent):
            return True
        if isinstance(value, str):
            return _text_fits(schema, value)
        if isinstance(value, (int, float)):
            return _number_fits(schema, value)
        if isinstance(value, Mapping):
            return self._object_fits(schema, value, depth, inside)
        rules = schema.array
        if rules is None:
            return True
        if len(value) < (rules.min_items or 0):
            return False
        if rules.max_items is not None and len(value) > rules.max_items:
            return False
        if rules.unique_items and len({repr(one) for one in value}) < len(value):
            return False
        items = rules.items
        return items is None or all(
            self._accepts(items, one, depth + 1, frozenset()) for one in value
        )

    def _object_fits(
        self, schema: Schema, value: Mapping[str, Value], depth: int, inside: frozenset[str]
    ) -> bool:
        rules = schema.object
        if rules is None:
            return True
        if len(value) < (rules.min_properties or 0):
            return False
        if rules.max_properties is not None and len(value) > rules.max_properties:
            return False
        if any(key not in value for key in schema.required):
            return False
        declared = {one.name: one.schema for one in schema.properties}
        extra = schema.additional_properties
        for key, one in value.items():
            rule = declared.get(key, extra)
            if rule is not None and not self._accepts(rule, one, depth + 1, frozenset()):
                return False
        return True

    def _parts(self, schema: Schema, value: Value, depth: int, inside: frozenset[str]) -> bool:
        depth += 1

        def fits(part: Schema) -> bool:
            return self._accepts(part, value, depth, inside)

        if schema.all_of and not all(fits(part) for part in schema.all_of):
            return False
        if schema.any_of and not any(fits(part) for part in schema.any_of):
            return False
        if schema.one_of and sum(1 for part in schema.one_of if fits(part)) != 1:
            return False
        if schema.not_ is not None and fits(schema.not_):
            return False
        if schema.discriminator is None or schema.id in inside or not isinstance(value, Mapping):
            return True
        plan = self._planner.discriminator(schema)
        if plan is None or not plan.mapping:
            return True
        chosen = dict(plan.mapping).get(str(value.get(plan.wire_name)))
        return chosen is not None and self._accepts(
            self._reading.components[chosen.key], value, depth, inside | {schema.id}
        )


def _is_kind(kind: Kind, value: Value, format: str | None) -> bool:
    if isinstance(value, FileContent):
        return kind == "string" and format == "binary"
    if kind == "null":
        return value is None
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "string":
        return isinstance(value, str)
    if kind == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind == "integer":
        if isinstance(value, bool):
            return False
        return isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    if kind == "object":
        return isinstance(value, Mapping)
    return isinstance(value, (list, tuple))


def _text_fits(schema: Schema, value: str) -> bool:
    rules = schema.string
    if rules is not None:
        if len(value) < (rules.min_length or 0):
            return False
        if rules.max_length is not None and len(value) > rules.max_length:
            return False
        if rules.pattern and not found_in(regex_plan(rules.pattern).pattern, value):
            return False
    if schema.format == "binary":
        return False
    try:
        if schema.format == "date":
            datetime.date.fromisoformat(value)
        elif schema.format == "date-time":
            return offset_date_time(value) is not None
        elif schema.format == "uuid":
            uuid.UUID(value)
        elif schema.format == "number":
            float(value)
    except ValueError:
        return False
    return True


def _number_fits(schema: Schema, value: float) -> bool:
    bound = _INTEGERS.get(schema.format or "")
    if bound is not None and "integer" in kinds_of(schema) and not -bound <= value < bound:
        return False
    rules = schema.number
    if rules is None:
        return True
    if rules.minimum is not None and value < rules.minimum:
        return False
    if rules.maximum is not None and value > rules.maximum:
        return False
    if rules.exclusive_minimum is not None and value <= rules.exclusive_minimum:
        return False
    if rules.exclusive_maximum is not None and value >= rules.exclusive_maximum:
        return False
    step = rules.multiple_of
    return not step or abs(value / step - round(value / step)) < 1e-9


def written_values(schema: Schema) -> tuple[Value, ...]:
    """The values that the document itself offers: examples, the default, ``const``, ``enum``."""
    offered = (
        schema.example,
        *(one.value for one in schema.examples),
        schema.default,
        schema.const,
    )
    found = tuple(
        one for one in offered if one is not ABSENT and is_present(one) and one is not None
    )
    return (*found, *(schema.enum or ()))
