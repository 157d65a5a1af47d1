"""Samples that are Python and that their schemas accept, for corrected pages.

Takes a schema and perhaps an example, gives Python text: constructors of models where the document
names a model, plain values elsewhere. Optional keys whose value would go round in circles are left
out.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from typing import Final

from generator.flavours.openapi_generator_v6.plan_models import SchemaPlanner
from generator.flavours.openapi_generator_v6.plan_reading import Reading, is_composed, kinds_of
from generator.flavours.openapi_generator_v6.plan_schema import Kind, ModelRef
from generator.flavours.openapi_generator_v6.samples_check import (
    Checker,
    FileContent,
    Value,
    written_values,
)
from generator.flavours.openapi_generator_v6.samples_scalars import number_sample, text_sample
from generator.flavours.openapi_generator_v6.samples_text import Sample
from generator.ir import ABSENT, Absent, Json, Schema
from generator.python import literals
from generator.sizes import size_of

_INDENT = "    "
_BUDGET = 300
_MOST = 3000  # required values beyond the budget; a sample that needs more is given up
_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


class _Nothing:
    """No value was found."""


_NOTHING: Final = _Nothing()
_GENERIC: tuple[Value, ...] = ("text", 1, 3.14, True, {}, [], None)


class ValidSamples:
    """Samples for one API."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._planner = SchemaPlanner(reading)
        self._checker = Checker(reading)
        self._left = _BUDGET
        self._used: dict[ModelRef, None] = {}

    def of(
        self,
        schema: Schema,
        name: str,
        example: Json | Absent = ABSENT,
        *,
        bare: bool = False,
        level: int = 1,
    ) -> Sample:
        """The sample of a place called ``name``; an ``example`` that the schema does not accept is
        passed over."""
        self._used = {}
        self._left = _BUDGET
        value: Value | _Nothing = _NOTHING
        if example is not ABSENT and self._checker.accepts(schema, example):
            value = example
        if isinstance(value, _Nothing):
            value = self._make(schema, name, ())
        if isinstance(value, _Nothing):
            value = None
        if bare:
            schema = self._reading.settle(schema)[1]
        text = self._print(schema, value, level)
        return Sample(text, tuple(self._used))

    def _make(self, schema: Schema, name: str, inside: tuple[str, ...]) -> Value | _Nothing:
        schema = self._followed(schema)
        if schema.id in inside or len(inside) > 40 or self._left < -_MOST:
            return _NOTHING
        self._left -= 1
        inside = (*inside, schema.id)
        kinds = kinds_of(schema)
        structured = "object" in kinds or "array" in kinds or not kinds
        if not structured:
            for one in written_values(schema):
                if self._checker.accepts(schema, one):
                    return one
        found = self._candidates(schema, name, kinds, inside)
        for value in (*found, *(self._pruned(schema, one) for one in found)):
            if not isinstance(value, _Nothing) and self._checker.accepts(schema, value):
                return value
        if structured:
            for one in written_values(schema):
                if self._checker.accepts(schema, one):
                    return one
        for one in _GENERIC:
            if self._checker.accepts(schema, one):
                return one
        return _NOTHING

    def _candidates(
        self, schema: Schema, name: str, kinds: tuple[Kind, ...], inside: tuple[str, ...]
    ) -> list[Value | _Nothing]:
        found: list[Value | _Nothing] = []
        plan = self._planner.discriminator(schema)
        if plan is not None:
            for chosen, ref in plan.mapping:
                value = self._make(self._reading.components[ref.key], name, inside)
                if isinstance(value, Mapping):
                    found.append({**value, plan.wire_name: chosen})
        if is_composed(schema):
            found += self._composed(schema, name, inside)
        for kind in kinds:
            found.append(self._of_kind(kind, schema, name, inside))
        if not kinds and schema.properties:
            found.append(self._object(schema, inside))
        if not kinds:
            found.append(None)
        return found

    def _pruned(self, schema: Schema, value: Value | _Nothing) -> Value | _Nothing:
        """An object with the keys that some part requires, and those of discriminators."""
        if not isinstance(value, Mapping):
            return _NOTHING
        wanted: set[str] = set()
        work, seen = [schema], set[str]()
        while work:
            one = self._followed(work.pop())
            if one.id not in seen:
                seen.add(one.id)
                wanted.update(one.required)
                wanted.update([one.discriminator.property_name] if one.discriminator else [])
                work += (*(one.all_of or ()), *(one.one_of or ()), *(one.any_of or ()))
        return {key: part for key, part in value.items() if key in wanted}

    def _composed(
        self, schema: Schema, name: str, inside: tuple[str, ...]
    ) -> list[Value | _Nothing]:
        """What all parts say together, with each alternative in turn."""
        base: dict[str, Value] = {}
        plain: Value | _Nothing = _NOTHING
        base.update(self._gathered(schema, schema.component, inside))
        for part in schema.all_of or ():
            if not self._followed(part).properties and not self._followed(part).all_of:
                value = self._make(part, name, inside)
                if isinstance(value, Mapping):
                    base.update(value)
                else:
                    plain = value
        alternatives = (*(schema.one_of or ()), *(schema.any_of or ()))
        if not alternatives:
            return [base, plain] if base else [plain, base]
        found: list[Value | _Nothing] = []
        for part in alternatives:
            value = self._make(part, name, inside)
            found.append({**base, **value} if isinstance(value, Mapping) else value)
        return found

    def _gathered(
        self,
        schema: Schema,
        owner: str | None,
        inside: tuple[str, ...],
        heirs: tuple[str, ...] = (),
        given: frozenset[str] = frozenset(),
    ) -> dict[str, Value]:
        """The keys of a schema and of all that it inherits from, where a discriminator names
        ``owner``, the heir; ``given`` are the keys that others have given already."""
        made: dict[str, Value] = {}
        for part in schema.all_of or ():
            parent = self._followed(part)
            if parent.id not in heirs:
                known = (*heirs, schema.id)
                heir = owner or parent.component
                made.update(self._gathered(parent, heir, inside, known, given | made.keys()))
        own = self._object(schema, inside, given | made.keys())
        if isinstance(own, Mapping):
            made.update(own)
        plan = self._planner.discriminator(schema)
        for value, ref in plan.mapping if plan is not None else ():
            if ref.key == owner and plan is not None:
                made[plan.wire_name] = value
        return made

    def _of_kind(
        self, kind: Kind, schema: Schema, name: str, inside: tuple[str, ...]
    ) -> Value | _Nothing:
        if kind == "object":
            return self._object(schema, inside)
        if kind == "array":
            return self._array(schema, name, inside)
        if kind == "string":
            return text_sample(schema, name)
        if kind == "boolean":
            return True
        if kind == "null":
            return None
        number = number_sample(schema, whole=kind == "integer")
        return _NOTHING if number is None else number

    def _object(
        self, schema: Schema, inside: tuple[str, ...], given: frozenset[str] = frozenset()
    ) -> Value | _Nothing:
        made: dict[str, Value] = {}
        required = frozenset(schema.required)
        for one in schema.properties:
            if one.name not in required and self._left <= 0:
                continue
            value = self._make(one.schema, one.name, inside)
            if not isinstance(value, _Nothing):
                made[one.name] = value
            elif one.name in required:
                return _NOTHING
        extra = schema.additional_properties
        wanted = [key for key in schema.required if key not in made and key not in given]
        rules = schema.object
        least = (rules.min_properties or 0) if rules else 0
        if extra is not None and extra.boolean is None and not made and not wanted:
            wanted.append("key")
        wanted += (f"key{number}" for number in range(least - len(made) - len(wanted)))
        for key in wanted:
            value = None if extra is None or extra.boolean else self._make(extra, key, inside)
            if isinstance(value, _Nothing):
                if key in required:
                    return _NOTHING
                continue
            made[key] = value
        most = rules.max_properties if rules else None
        while most is not None and len(made) > most:
            spare = next((key for key in reversed(made) if key not in required), None)
            if spare is None:
                break
            del made[spare]
        return made

    def _array(self, schema: Schema, name: str, inside: tuple[str, ...]) -> Value | _Nothing:
        rules = schema.array
        least = (rules.min_items or 0) if rules else 0
        item = None if schema.items is None else self._make(schema.items, name, inside)
        if isinstance(item, _Nothing) or (rules is not None and rules.max_items == 0):
            return [] if least == 0 else _NOTHING
        made: list[Value] = [item]
        copies = min(least, 50)
        if copies * size_of(item) > _MOST:
            return _NOTHING  # lists of lists of lists: no page would show it
        for number in range(1, copies):
            other = item
            if rules is not None and rules.unique_items:
                if isinstance(item, str):
                    other = f"{item}{number}"
                elif isinstance(item, (int, float)) and not isinstance(item, bool):
                    other = item + number
            made.append(other)
        return made

    def _followed(self, schema: Schema) -> Schema:
        steps = 0
        while schema.ref is not None and steps < 64:
            schema, steps = self._reading.target(schema), steps + 1
        return schema

    def _print(self, schema: Schema, value: Value, level: int) -> str:
        ref, settled = self._reading.settle(schema)
        if ref is None:
            return self._plain(settled, value, level)
        self._used[ref] = None
        if isinstance(value, Mapping) and settled.properties and not is_composed(settled):
            return self._constructor(ref, settled, value, level)
        return f"{ref.class_name}({self._plain(settled, value, level)})"

    def _constructor(
        self, ref: ModelRef, schema: Schema, value: Mapping[str, Value], level: int
    ) -> str:
        keywords = {key: one for key, one in value.items() if _is_keyword(key)}
        others = {key: one for key, one in value.items() if key not in keywords}
        inner = _INDENT * (level + 1)
        lines: list[str] = []
        if others:
            lines.append(f"{inner}{self._braces(schema, others, level + 1)},")
        for key, one in keywords.items():
            lines.append(f"{inner}{key}={self._member(schema, key, one, level + 1)},")
        if not lines:
            return f"{ref.class_name}({{}})"
        return "\n".join((f"{ref.class_name}(", *lines, f"{_INDENT * level})"))

    def _plain(self, schema: Schema, value: Value, level: int) -> str:
        if isinstance(value, Mapping):
            if value and all(_is_keyword(key) for key in value):
                inner = _INDENT * (level + 1)
                lines = (
                    f"{inner}{key}={self._member(schema, key, one, level + 1)},"
                    for key, one in value.items()
                )
                return "\n".join(("dict(", *lines, f"{_INDENT * level})"))
            return self._braces(schema, value, level)
        if isinstance(value, (list, tuple)):
            if not value:
                return "[]"
            inner = _INDENT * (level + 1)
            items = (
                self._print(schema.items, one, level + 1)
                if schema.items is not None
                else literals.literal(_json(one))
                for one in value
            )
            lines = (f"{inner}{item}," for item in items)
            return "\n".join(("[", *lines, f"{_INDENT * level}]"))
        if isinstance(value, FileContent):
            return 'b"the content of a file"'
        return literals.literal(_json(value))

    def _braces(self, schema: Schema, value: Mapping[str, Value], level: int) -> str:
        if not value:
            return "{}"
        inner = _INDENT * (level + 1)
        lines = (
            f"{inner}{literals.string(key)}: {self._member(schema, key, one, level + 1)},"
            for key, one in value.items()
        )
        return "\n".join(("{", *lines, f"{_INDENT * level}}}"))

    def _member(self, schema: Schema, key: str, value: Value, level: int) -> str:
        declared = next((one.schema for one in schema.properties if one.name == key), None)
        rule = declared or schema.additional_properties
        if rule is None or rule.boolean is not None:
            rule = Schema(id="", source=schema.source)
        return self._print(rule, value, level)


def _is_keyword(key: str) -> bool:
    return _IDENTIFIER.match(key) is not None and not keyword.iskeyword(key) and key != "cls"


def _json(value: Value) -> Json:
    if isinstance(value, FileContent):
        return None
    if isinstance(value, Mapping):
        return {key: _json(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_json(one) for one in value]
    return value if isinstance(value, (str, int, float, bool)) else None
