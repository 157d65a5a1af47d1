"""Sample values exactly as the pages of OpenAPI Generator 6.4.0 show them, oddities included.

Takes a schema and perhaps an example, gives Python text (or what the original takes for it). The
oddities that matter: a schema that was shown before on the same sample, or one equal to it, is
shown empty or not at all; composed schemas are ``None``; keywords are snake_case.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import fields, is_dataclass

from generator.flavours.openapi_generator_v6 import names
from generator.flavours.openapi_generator_v6.docs_schema_walk import described_references
from generator.flavours.openapi_generator_v6.plan_models import SchemaPlanner
from generator.flavours.openapi_generator_v6.plan_reading import Reading, is_composed, kinds_of
from generator.flavours.openapi_generator_v6.samples_cast import (
    cast_text,
    compact_json,
    number_text,
    plain_text,
)
from generator.flavours.openapi_generator_v6.samples_text import Sample
from generator.ir import ABSENT, Absent, Discriminator, Json, Schema
from generator.patterns.samples import sample_of_pattern

_INDENT = "    "
_QUOTED = re.compile(r"'[^\\()=;`\n\r]*'\Z")  # whatever the quotes in it: nothing that acts
_WORD = re.compile(r"[\w.+-]*\Z", re.ASCII)
_SPECIAL_FORMATS = ("date", "date-time", "number", "byte", "binary")
_IGNORED_FIELDS = ("id", "source", "component", "types", "type_is_list")


class Samples:
    """Samples for one API."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._planner = SchemaPlanner(reading)
        self._described = described_references(reading.api)
        self._prints: dict[str, int] = {}
        self._print_numbers: dict[object, int] = {}

    def of(
        self,
        schema: Schema,
        name: str,
        example: Json | Absent = ABSENT,
        *,
        bare: bool = False,
        level: int = 1,
    ) -> Sample:
        """The sample of a place called ``name``; its own ``example``, else the schema's, counts."""
        if bare:
            schema = self._reading.settle(schema)[1]
        given: _Given | None = None
        if example is not ABSENT and example is not None:
            given = _Given(example)
        given = given or self._example(schema, name)
        return Sample(self._value(schema, given, level, "", False, []))

    def _example(self, schema: Schema, name: str) -> _Given | None:
        """The schema's example, default or first allowed value; for text, a text made of the name;
        for a list, those of its items."""
        target = self._reading.target(schema)
        found = self._own_example(schema)
        if found is not None:
            return found
        if self._is_plain_text(target):
            return _Given(f"{name}_example", made=True)
        if target.items is not None and "array" in kinds_of(target):
            item = self._own_example(target.items)
            if item is not None:
                return item
            if self._is_plain_text(self._reading.target(target.items)):
                return _Given(f"{name}_example", made=True)
        return None

    def _own_example(self, schema: Schema) -> _Given | None:
        schema = self._reading.target(schema)
        if schema.ref is not None or is_composed(schema) or "object" in kinds_of(schema):
            return None
        is_list = "array" in kinds_of(schema)
        default = ABSENT if is_list and not isinstance(schema.default, list) else schema.default
        for value in (schema.example, default, (schema.enum or (None,))[0]):
            if value is ABSENT or value is None:
                continue
            if isinstance(value, list) and is_list:
                return _Given(value)
            text = cast_text(schema, value)
            if text is not None:
                return _Given(text, made=True)
        return None

    def _is_plain_text(self, schema: Schema) -> bool:
        if schema.ref is not None or "string" not in kinds_of(schema):
            return False
        pattern = schema.string.pattern if schema.string else None
        return (schema.format or "").lower() not in _SPECIAL_FORMATS and pattern is None

    def _model(self, schema: Schema) -> str | None:
        ref = self._reading.model_of(schema)
        return None if ref is None else ref.class_name

    def _value(
        self,
        schema: Schema,
        example: _Given | None,
        level: int,
        prefix: str,
        indented: bool,
        seen: list[Schema],
        model: str | None = None,
    ) -> str:
        if schema.ref is not None:
            target = self._reading.target(schema)
            name = self._model(schema)
            return self._value(target, example, level, prefix, indented, seen, name)
        cycle = any(self._same(schema, one) for one in seen[:-1])
        closing = _INDENT * level
        start = (closing if indented else "") + prefix + (f"{model}(" if model else "")
        end = ")" if model else ""
        kinds = kinds_of(schema)
        if kinds == ("null",):
            return f"{start}None{end}"
        if not kinds:
            return self._any(schema, start, end, level, indented, seen, closing)
        if "boolean" in kinds:
            false = example is not None and example.text.lower() == "false"
            return f"{start}{'False' if false else 'True'}{end}"
        if "string" in kinds:
            return f"{start}{_text(schema, example)}{end}"
        if "integer" in kinds or "number" in kinds:
            return f"{start}{_number(schema, example)}{end}"
        if "array" in kinds:
            return self._list(schema, example, start, end, level, seen, closing)
        return self._object(schema, model, start, end, level, seen, closing, cycle)

    def _any(
        self,
        schema: Schema,
        start: str,
        end: str,
        level: int,
        indented: bool,
        seen: list[Schema],
        closing: str,
    ) -> str:
        if is_composed(schema):
            if self._contains(seen, schema):
                return ""
            seen.append(schema)
            if schema.properties:
                return f"{start}{{}}{end}"
            lists = (schema.all_of, schema.any_of, schema.one_of)
            if sum(1 for one in lists if one) > 1 or not schema.one_of:
                return f"{start}None{end}"
        found = self._discriminated(schema, start, end, level, seen, closing)
        return f"{start}None{end}" if found is None else found

    def _list(
        self,
        schema: Schema,
        example: _Given | None,
        start: str,
        end: str,
        level: int,
        seen: list[Schema],
        closing: str,
    ) -> str:
        if example is not None and isinstance(example.value, list):
            return f"{start}{compact_json(example.value)}{end}"
        if self._contains(seen, schema):
            return ""
        seen.append(schema)
        if schema.items is None:
            return f"{start}[\n{_INDENT}{closing}None\n{closing}]{end}"
        item = self._value(schema.items, example, level + 1, "", True, seen)
        if not item:
            return f"{start}[]{end}"
        return f"{start}[\n{item}\n{closing}]{end}"

    def _object(
        self,
        schema: Schema,
        model: str | None,
        start: str,
        end: str,
        level: int,
        seen: list[Schema],
        closing: str,
        cycle: bool,
    ) -> str:
        if model is None:
            start, end = start + "dict(", ")"
        if cycle:
            return start + end
        if is_composed(schema):
            lists = (schema.all_of, schema.any_of, schema.one_of)
            if schema.properties or sum(1 for one in lists if one) > 1 or not schema.one_of:
                return start + end
            found = self._discriminated(schema, start, end, level, seen, closing)
            return start + end if found is None else found
        found = self._discriminated(schema, start, end, level, seen, closing)
        if found is not None:
            return found
        if schema.properties:
            return self._properties(schema, start, end, level, seen, closing)
        extra = schema.additional_properties
        if extra is None or extra.boolean is not None:
            return start + end
        if self._contains(seen, schema):
            return ""
        seen.append(schema)
        target = self._reading.target(extra)
        key = plain_text(target.enum[0]) if target.enum else "key"
        prefix = f"{names.property_name(key)}=" if model else f"{quoted(escaped(key))}: "
        inner = self._value(extra, self._example(extra, key), level + 1, prefix, True, seen)
        return f"{start}\n{inner},\n{closing}{end}"

    def _discriminated(
        self, schema: Schema, start: str, end: str, level: int, seen: list[Schema], closing: str
    ) -> str | None:
        """The sample of the first model that a discriminator names and that is a plain object."""
        source = self._discriminator(schema, [])
        if source is None:
            return None
        plan = self._planner.discriminator(schema, source)
        if plan is None:
            return None
        for value, ref in plan.mapping:
            chosen = self._reading.components[ref.key]
            if "object" in kinds_of(chosen):
                given = (names.variable_name(plan.wire_name), value)
                return self._properties(chosen, start, end, level, seen, closing, given)
        return f"{start}None{end}" if not kinds_of(schema) else start + end

    def _discriminator(self, schema: Schema, asked: list[str]) -> Discriminator | None:
        """The schema's own discriminator, that of a part of its ``allOf``, or one that all its
        alternatives have in common."""
        schema = self._reading.settle(schema)[1]
        if schema.id in asked:
            return None
        if schema.discriminator is not None:
            return schema.discriminator
        asked = [*asked, schema.id]
        for part in schema.all_of or ():
            found = self._discriminator(part, asked)
            if found is not None:
                return found
        for parts in (schema.one_of, schema.any_of):
            common = [self._discriminator(part, asked) for part in parts or ()]
            names_ = {one.property_name if one else None for one in common}
            if common and len(names_) == 1 and None not in names_:
                return Discriminator(property_name=next(iter(names_)) or "")
        return None

    def _properties(
        self,
        schema: Schema,
        start: str,
        end: str,
        level: int,
        seen: list[Schema],
        closing: str,
        discriminator: tuple[str, str] | None = None,
    ) -> str:
        if not schema.properties:
            return start + end
        if self._contains(seen, schema):
            return ""
        seen.append(schema)
        lines = [start]
        for one in schema.properties:
            name = names.variable_name(one.name)
            if discriminator is not None and name == discriminator[0]:
                example: _Given | None = _Given(discriminator[1], made=True)
            else:
                example = self._example(one.schema, name)
            shown = self._value(one.schema, example, level + 1, f"{name}=", True, seen)
            lines.append(f"{shown},")
        lines.append(closing + end)
        return "\n".join(lines)

    def _contains(self, seen: Sequence[Schema], schema: Schema) -> bool:
        return any(self._same(schema, one) for one in seen)

    def _same(self, one: Schema, other: Schema) -> bool:
        return one is other or self._print(one) == self._print(other)

    def _print(self, schema: Schema) -> int:
        """A number that equal schemas share, wherever they stand."""
        known = self._prints.get(schema.id)
        if known is None:
            # the original writes such a description into the schema, which makes it another
            mark = schema.id if schema.id in self._described else ""
            content = (mark, self._content(schema))
            known = self._print_numbers.setdefault(content, len(self._print_numbers))
            self._prints[schema.id] = known
        return known

    def _content(self, value: object) -> object:
        if isinstance(value, Schema):
            written = ((one.name, getattr(value, one.name)) for one in fields(value))
            return kinds_of(value), *(
                self._print(part) if isinstance(part, Schema) else self._content(part)
                for name, part in written
                if name not in _IGNORED_FIELDS
            )
        if isinstance(value, tuple):
            return tuple(
                self._print(part) if isinstance(part, Schema) else self._content(part)
                for part in value
            )
        if is_dataclass(value) and not isinstance(value, type):
            return tuple(
                self._print(part) if isinstance(part, Schema) else self._content(part)
                for part in (getattr(value, one.name) for one in fields(value))
            )
        if value is None or isinstance(value, (str, bool, int, float)) or value is ABSENT:
            return (type(value).__name__, value)
        return json.dumps(value, sort_keys=True, default=str)


class _Given:
    """An example on its way down; ``made`` when it is text already."""

    __slots__ = ("text", "value")

    def __init__(self, value: Json, *, made: bool = False) -> None:
        self.value = value
        self.text = value if made and isinstance(value, str) else plain_text(value)


def _text(schema: Schema, example: _Given | None) -> str:
    if example is not None:
        return quoted(escaped(example.text))
    if schema.format == "date":
        return '"1970-01-01"'
    if schema.format == "date-time":
        return '"1970-01-01T00:00:00.00Z"'
    if schema.format == "binary":
        return "open('/path/to/file', 'rb')"
    if schema.format == "byte":
        return "'YQ=='"
    if (schema.format or "").lower() == "number":
        return '"2"'
    pattern = schema.string.pattern if schema.string else None
    if pattern:
        sample = sample_of_pattern(pattern) or "string_example"
        ends_text = '"' in sample or "```" in sample or sample.endswith("\\")
        return quoted(escaped(sample) if ends_text else sample)
    return quoted("string_example")


def _number(schema: Schema, example: _Given | None) -> str:
    if example is not None:
        raw = isinstance(example.value, (dict, list)) or _WORD.match(example.text)
        return example.text if raw else quoted(escaped(example.text))
    rules = schema.number
    low = None
    if rules is not None:
        low = rules.minimum if rules.minimum is not None else rules.exclusive_minimum
    if low is not None:
        return number_text(low)
    return "1" if "integer" in kinds_of(schema) else "3.14"


def escaped(text: str) -> str:
    """Text as it stands between double quotes in Python."""
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    return text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def quoted(text: str) -> str:
    """Text in double quotes, unless it is a text in single quotes already."""
    return text if _QUOTED.match(text) else f'"{text}"'
