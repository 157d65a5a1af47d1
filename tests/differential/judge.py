"""``jsonschema`` as the judge: is a payload valid, and if not, by which keywords of the document.

Each version of OpenAPI is judged by its own rules: 3.0 and 2.0 by the keywords that
``openapi-schema-validator`` has for them (``nullable``, boolean ``exclusiveMinimum``; what stands
beside a ``$ref`` is not read), 3.1 and later by JSON Schema 2020-12. A strict judge also complains
about what JSON Schema leaves open and typed models do not: formats that become values, 1.0 as an
integer, and the schema that a discriminator names.
"""

from __future__ import annotations

import datetime
import json
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from jsonschema import Draft4Validator, Draft202012Validator
from jsonschema.exceptions import UnknownType, ValidationError
from jsonschema.validators import create
from openapi_schema_validator import OAS30Validator
from pydantic import TypeAdapter
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from generator.ir import Json, Source
from tests.differential.schemas import BadSchema, Schemas


class Validator(Protocol):
    """What keywords may ask of the validator that calls them."""

    def is_type(self, instance: Any, type: str) -> bool:
        """Whether the value is of the type of JSON."""

    def iter_errors(self, instance: Any) -> Iterable[ValidationError]:
        """What is wrong with the value."""

    def descend(self, instance: Any, schema: Any) -> Iterable[ValidationError]:
        """What is wrong with the value by another schema."""


READ_FORMATS: Mapping[str, TypeAdapter[object]] = {
    "date": TypeAdapter(datetime.date),
    "date-time": TypeAdapter(datetime.datetime),
    "uuid": TypeAdapter(uuid.UUID),
}
"""The formats of text that models read into values, and what reads them."""

_Object = Mapping[str, Any]
_MOST_COMPLAINTS = 60


@dataclass(frozen=True, slots=True)
class Complaint:
    """One keyword that a value violates: the keyword, its value in the schema, the value at fault."""

    keyword: str
    expected: Json
    value: Json
    path: tuple[str | int, ...]
    schema: Mapping[str, Json]
    """The schema that the keyword stands in."""


class Judge:
    """Judges payloads for the schemas of one document."""

    def __init__(self, schemas: Schemas, *, strict: bool = False) -> None:
        self._schemas = schemas
        legacy = schemas.family != "3.1"
        kinds = _STRICT if strict else _PLAIN
        self._kind = kinds[legacy]
        self._validators: dict[Source, Validator] = {}

    def is_valid(self, source: Source, payload: Json) -> bool:
        """Whether the schema at that place allows the payload. BadSchema when it cannot say."""
        return next(self._errors(source, payload), None) is None

    def complaints(self, source: Source, payload: Json) -> list[Complaint]:
        """What is wrong with the payload; nothing when it is valid."""
        found: list[Complaint] = []
        for error in self._errors(source, payload):
            found.extend(_leaves(error))
            if len(found) > _MOST_COMPLAINTS:
                break
        return found

    def _errors(self, source: Source, payload: Json) -> Iterator[ValidationError]:
        validator = self._validators.get(source)
        if validator is None:
            schema = {"$ref": self._schemas.reference(source)}
            validator = self._kind(schema, registry=self._schemas.registry)
            self._validators[source] = validator
        _active.clear()
        try:
            yield from validator.iter_errors(payload)
        except (
            Unresolvable, UnknownType, re.error, TypeError, KeyError, AttributeError, ValueError,
            RecursionError, OverflowError, ArithmeticError,
        ) as error:  # fmt: skip
            raise BadSchema(f"{type(error).__name__}: {error}"[:200]) from error


def _leaves(error: ValidationError) -> Iterator[Complaint]:
    """The keywords at the bottom: a union complains through its members."""
    schema = error.schema if isinstance(error.schema, dict) else {}
    yield Complaint(
        keyword=str(error.validator),
        expected=_json(error.validator_value),
        value=_json(error.instance),
        path=tuple(error.absolute_path),
        schema=schema,
    )
    for inner in error.context or ():
        yield from _leaves(inner)


def _json(value: Any) -> Json:
    """The value of the library, which types it as anything, as the JSON that it is."""
    found: Json = value
    return found


def _keywords_alone(schema: _Object | bool) -> Iterable[tuple[str, Any]]:
    """The keywords that count: beside a ``$ref`` none does (OpenAPI 3.0, Reference Object)."""
    if isinstance(schema, bool):
        return ()
    reference = schema.get("$ref")
    return [("$ref", reference)] if isinstance(reference, str) else schema.items()


def _required(
    validator: Validator, required: list[str], instance: Any, _schema: _Object
) -> Iterator[ValidationError]:
    if isinstance(instance, dict) and isinstance(required, list):
        for name in required:
            if name not in instance:
                yield ValidationError(f"{name!r} is a required property")


def _type_or_null(
    validator: Validator, kind: str, instance: Any, schema: _Object
) -> Iterator[ValidationError]:
    if instance is None and schema.get("nullable") is True:
        return
    kind = "string" if kind == "file" else kind  # what JSON can hold of a file (Swagger 2.0)
    if not validator.is_type(instance, kind):
        yield ValidationError(f"{instance!r} is not of type {kind!r}")


def _format(
    _validator: Validator, name: str, instance: Any, _schema: _Object
) -> Iterator[ValidationError]:
    reader = READ_FORMATS.get(name) if isinstance(name, str) else None
    if reader is None or not isinstance(instance, str):
        return
    try:
        reader.validate_python(instance)
    except ValueError as error:
        yield ValidationError(str(error))


def _whole(
    validator: Validator, kinds: Any, instance: Any, schema: _Object
) -> Iterator[ValidationError]:
    expected = kinds if isinstance(kinds, list) else [kinds]
    if "integer" in expected and "number" not in expected and isinstance(instance, float):
        yield ValidationError(f"{instance!r} is written as a fraction")
        return
    usual = Draft202012Validator.VALIDATORS["type"] if isinstance(kinds, list) else _type_or_null
    yield from usual(validator, kinds, instance, schema)


_active: set[tuple[int, str]] = set()  # what a discriminator is followed for: parents name children


def _discriminator(
    validator: Validator, rules: Any, instance: Any, schema: _Object
) -> Iterator[ValidationError]:
    """The schema that the value names has to allow it (OpenAPI 3.1, 4.8.25)."""
    name = rules if isinstance(rules, str) else _get(rules, "propertyName")
    if not isinstance(instance, dict) or not isinstance(name, str):
        return
    tag = instance.get(name)
    if isinstance(tag, int | float):
        tag = json.dumps(tag)  # keys of a mapping are texts
    if not isinstance(tag, str):
        yield ValidationError(f"{name!r} names no schema")
        return
    key = (id(instance), tag)
    if key in _active:
        return
    _active.add(key)
    mapping = _get(rules, "mapping")
    target = _get(mapping, tag)
    known = target is not None or any(
        str(_get(part, "$ref")).endswith(f"/{tag}")
        for word in ("oneOf", "anyOf")
        for part in schema.get(word) or ()
    )
    if not known and ("oneOf" in schema or "anyOf" in schema or mapping):
        yield ValidationError(f"{tag!r} names no schema")
        return
    reference = str(target or tag)
    if "/" not in reference and "#" not in reference and "." not in reference:
        reference = f"#/components/schemas/{reference}"
    try:
        found = list(validator.descend(instance, {"$ref": reference}))
    except Unresolvable:
        return
    if found:
        yield ValidationError(f"{tag!r} names a schema that it does not fit", context=found)


def _get(holder: Any, key: str) -> Any:
    return holder.get(key) if isinstance(holder, dict) else None


def _nothing(
    _validator: Validator, _value: Any, _instance: Any, _schema: _Object
) -> Iterator[ValidationError]:
    yield from ()


def _multiple(
    _validator: Validator, step: Any, instance: Any, _schema: _Object
) -> Iterator[ValidationError]:
    """As near as doubles tell: 19.88 is a multiple of 0.01."""
    if isinstance(instance, bool) or not isinstance(instance, int | float):
        return
    times = Decimal(str(instance)) / Decimal(str(step))
    if abs(times - times.to_integral_value()) > Decimal("1e-9") * max(Decimal(1), abs(times)):
        yield ValidationError(f"{instance!r} is not a multiple of {step}")


_LEGACY_KEYWORDS = {
    **OAS30Validator.VALIDATORS,
    # a discriminator is a matter of the strict judge
    **{word: Draft4Validator.VALIDATORS[word] for word in ("allOf", "oneOf", "anyOf", "pattern")},
    "required": _required,
    "type": _type_or_null,
    "format": _nothing,
    "multipleOf": _multiple,
}
_STRICTLY = {"format": _format, "type": _whole, "discriminator": _discriminator}


def _legacy(keywords: Mapping[str, Any]) -> Any:
    return create(
        meta_schema={},
        validators={**_LEGACY_KEYWORDS, **keywords},
        type_checker=OAS30Validator.TYPE_CHECKER,
        id_of=lambda _schema: "",
        applicable_validators=_keywords_alone,
    )


def _draft(keywords: Mapping[str, Any]) -> Any:
    return create(
        meta_schema=Draft202012Validator.META_SCHEMA,
        validators={
            **Draft202012Validator.VALIDATORS,
            "format": _nothing,
            "multipleOf": _multiple,
            **keywords,
        },
        type_checker=Draft202012Validator.TYPE_CHECKER,
        id_of=lambda schema: DRAFT202012.id_of(schema) or "",
    )


_PLAIN: Mapping[bool, Any] = {
    True: _legacy({}),
    False: _draft({}),
}
_STRICT: Mapping[bool, Any] = {
    True: _legacy(_STRICTLY),
    False: _draft(_STRICTLY),
}
