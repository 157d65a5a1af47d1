"""The tree of schema classes of one place of the document: models, parameters, bodies, responses.

Takes schemas of the model, gives :class:`SchemaPlan` trees with final names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from generator.flavours.openapi_generator_v6 import names
from generator.flavours.openapi_generator_v6.javahash import hash_order
from generator.flavours.openapi_generator_v6.plan import ModelPlan
from generator.flavours.openapi_generator_v6.plan_reading import Reading, kinds_of
from generator.flavours.openapi_generator_v6.plan_schema import (
    DiscriminatorPlan,
    EnumMember,
    Kind,
    ModelRef,
    PropertyPlan,
    RegexPlan,
    SchemaPlan,
    Validations,
)
from generator.ir import Discriminator, Json, ObjectRules, Schema

_SLASHED = re.compile(r"/(.+)/([simu]{0,4})\Z", re.DOTALL)
_FLAGS = {"i": "IGNORECASE", "m": "MULTILINE", "s": "DOTALL", "u": "UNICODE"}
_NO_VALIDATIONS = Validations()


class SchemaPlanner:
    """Plans schemas; models are named by their :class:`ModelRef` and never looked into."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._open: set[str] = set()

    def models(self) -> tuple[ModelPlan, ...]:
        """Every component that becomes a model, in document order."""
        components = self._reading.components
        return tuple(
            ModelPlan(ref=ref, schema=self._model(components[key], ref))
            for key, ref in self._reading.models.items()
        )

    def place(self, schema: Schema, name: str, wire_name: str, page_name: str = "") -> SchemaPlan:
        """The schema of a parameter, body, response, property, item …, called ``name`` there."""
        page_name = page_name or name
        ref, settled = self._reading.settle(schema)
        if ref is not None:
            written = None
            if self._reading.as_original and is_typed_reference(schema):
                bare = _bare_object(schema)
                written = self._written_out(bare, name, wire_name, page_name)
            return SchemaPlan(
                name=name,
                wire_name=wire_name,
                page_name=page_name,
                schema=schema,
                ref=ref,
                references=(ref,) if written is None else written.references,
                description=settled.description,
                written=written,
            )
        if settled.id in self._open:
            # A part of an inline schema that names the whole: any value from here on.
            return SchemaPlan(name=name, wire_name=wire_name, page_name=page_name, schema=schema)
        self._open.add(settled.id)
        try:
            return self._written_out(settled, name, wire_name, page_name)
        finally:
            self._open.discard(settled.id)

    def _model(self, schema: Schema, ref: ModelRef) -> SchemaPlan:
        if schema.ref is not None:
            return self.place(schema, ref.class_name, ref.key)
        self._open.add(schema.id)
        try:
            return self._written_out(schema, ref.class_name, ref.key, ref.class_name)
        finally:
            self._open.discard(schema.id)

    def _written_out(self, schema: Schema, name: str, wire_name: str, page_name: str) -> SchemaPlan:
        scope = names.Scope()
        extra = schema.additional_properties
        properties = self._properties(schema)
        items = None if schema.items is None else self.place(schema.items, "items", "items")
        additional = (
            None
            if extra is None or extra.boolean is False
            else self.place(extra, "additional_properties", "any_string_name")
        )
        all_of = self._parts(schema.all_of, "all_of", scope)
        one_of = self._parts(schema.one_of, "one_of", scope)
        any_of = self._parts(schema.any_of, "any_of", scope)
        refused = (
            None if schema.not_ is None else self.place(schema.not_, "not_schema", "not_schema")
        )
        discriminator = self.discriminator(schema)
        inner = (
            *(one.schema for one in properties),
            *(one for one in (additional, items) if one is not None),
            *one_of,
            *any_of,
            *all_of,
            *(one for one in (refused,) if one is not None),
        )
        return SchemaPlan(
            name=name,
            wire_name=wire_name,
            page_name=page_name,
            schema=schema,
            kinds=kinds_of(schema),
            format=schema.format,
            description=schema.description,
            title=schema.title,
            enum=None if schema.enum is None else _enum_members(schema.enum, kinds_of(schema)),
            validations=_validations(schema),
            properties=properties,
            required=hash_order(sorted(schema.required)),
            additional_properties=additional,
            additional_properties_forbidden=extra is not None and extra.boolean is False,
            items=items,
            all_of=all_of,
            one_of=one_of,
            any_of=any_of,
            not_schema=refused,
            discriminator=discriminator,
            default=schema.default,
            references=_references(inner, discriminator),
        )

    def _properties(self, schema: Schema) -> tuple[PropertyPlan, ...]:
        scope = names.Scope()
        required = frozenset(schema.required)
        planned: list[PropertyPlan] = []
        for one in schema.properties:
            original = names.property_name(one.name)
            name = scope.give(original, "property")
            planned.append(
                PropertyPlan(
                    wire_name=one.name,
                    python_name=name,
                    is_identifier=name == one.name,
                    required=one.name in required,
                    schema=self.place(one.schema, name, one.name, original),
                )
            )
        return tuple(planned)

    def _parts(
        self, parts: tuple[Schema, ...] | None, keyword: str, scope: names.Scope
    ) -> tuple[SchemaPlan, ...]:
        return tuple(
            self.place(part, scope.give(f"{keyword}_{number}"), f"{keyword}_{number}")
            for number, part in enumerate(parts or ())
        )

    def discriminator(
        self, schema: Schema, source: Discriminator | None = None
    ) -> DiscriminatorPlan | None:
        """The values and models of a discriminator: those written, inheritors, and parts.

        ``source`` is the discriminator to read when it is another schema's.
        """
        source = source or schema.discriminator
        if source is None:
            return None
        reading = self._reading
        mapping: dict[str, str] = {}
        for value, target in source.mapping:
            key = reading.component_of(target)
            if key is not None:
                mapping.setdefault(value, key)
        if schema.component is not None:
            for key in reading.descendants(schema.component):
                mapping.setdefault(_discriminator_value(reading.components[key], key), key)
        for part in (*(schema.one_of or ()), *(schema.any_of or ())):
            named = reading.target(part).component if part.ref is not None else None
            if named is not None:
                mapping.setdefault(named, named)
                mapping.setdefault(_discriminator_value(reading.components[named], named), named)
        models = ((value, reading.model_of_key(mapping[value])) for value in sorted(mapping))
        return DiscriminatorPlan(
            source.property_name,
            tuple((value, ref) for value, ref in models if ref is not None),
        )


def is_typed_reference(schema: Schema) -> bool:
    """Whether an inline ``$ref`` stands beside a keyword that makes it an object."""
    if schema.ref is None or schema.component is not None:
        return False
    extra = schema.additional_properties
    return schema.types == ("object",) or (schema.types is None and extra is not None)


def _bare_object(schema: Schema) -> Schema:
    """A typed reference without the reference, and without whatever else stands beside it."""
    extra = schema.additional_properties
    rules = None if extra is None else ObjectRules(additional_properties=extra)
    return Schema(id=schema.id, source=schema.source, types=("object",), object=rules)


def _discriminator_value(schema: Schema, key: str) -> str:
    value = schema.extensions.get("x-discriminator-value")
    return value if isinstance(value, str) else key


def _enum_members(values: tuple[Json, ...], kinds: tuple[Kind, ...]) -> tuple[EnumMember, ...]:
    """The allowed values. Those of a string schema are strings, however they are written."""
    scope = names.Scope()
    members: list[EnumMember] = []
    for value in values:
        if kinds and all(kind in ("string", "null") for kind in kinds) and value is not None:
            value = value if isinstance(value, str) else _json_text(value)
        original = names.constant_name(_constant_text(value))
        members.append(EnumMember(value, scope.give(original, "VALUE"), original))
    return tuple(members)


def _json_text(value: Json) -> str:
    return str(getattr(value, "text", None) or json.dumps(value))


def _constant_text(value: Json) -> str:
    if value is None:
        return "None"
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return getattr(value, "text", repr(value))
    return str(value)


def _validations(schema: Schema) -> Validations:
    number, string, array, object_ = schema.number, schema.string, schema.array, schema.object
    if number is None and string is None and array is None and object_ is None:
        return _NO_VALIDATIONS
    pattern = string.pattern if string else None
    return Validations(
        unique_items=array.unique_items if array else None,
        max_items=array.max_items if array else None,
        min_items=array.min_items if array else None,
        max_length=string.max_length if string else None,
        min_length=string.min_length if string else None,
        max_properties=object_.max_properties if object_ else None,
        min_properties=object_.min_properties if object_ else None,
        inclusive_maximum=number.maximum if number else None,
        inclusive_minimum=number.minimum if number else None,
        exclusive_maximum=number.exclusive_maximum if number else None,
        exclusive_minimum=number.exclusive_minimum if number else None,
        multiple_of=number.multiple_of if number else None,
        regex=None if pattern is None else regex_plan(pattern),
    )


def regex_plan(pattern: str) -> RegexPlan:
    """A ``pattern``, which some documents write between slashes and with flags: ``/^a$/i``."""
    found = _SLASHED.match(pattern)
    if found is None:
        return RegexPlan(pattern)
    return RegexPlan(found.group(1), tuple(_FLAGS[flag] for flag in dict.fromkeys(found.group(2))))


def _references(
    inner: Iterable[SchemaPlan], discriminator: DiscriminatorPlan | None
) -> tuple[ModelRef, ...]:
    found = dict.fromkeys(ref for one in inner for ref in one.references)
    if discriminator is not None:
        found.update(dict.fromkeys(ref for _, ref in discriminator.mapping))
    return tuple(found)
