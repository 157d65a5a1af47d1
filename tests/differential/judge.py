"""``jsonschema`` as the judge: is a payload valid, and if not, by which keywords of the document."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from generator.ir import Json


@dataclass(frozen=True, slots=True)
class Complaint:
    """One keyword that a value violates: the keyword, its value in the schema, the value at fault."""

    keyword: str
    expected: Json
    value: Json
    path: tuple[str | int, ...]
    form: Json
    """The ``format`` beside the keyword."""
    known: frozenset[str] | None
    """The properties that the schema names, where the complaint is about an object."""


class Judge:
    """Judges payloads for the component schemas of one document."""

    def __init__(self, document: Mapping[str, Json]) -> None:
        components = document["components"]
        assert isinstance(components, dict)
        self._components = components

    def complaints(self, name: str, payload: Json) -> list[Complaint]:
        """What is wrong with the payload; nothing when it is valid."""
        schema = {"$ref": f"#/components/schemas/{name}", "components": self._components}
        validator = Draft202012Validator(schema)
        return [found for error in validator.iter_errors(payload) for found in _leaves(error)]


def _leaves(error: ValidationError) -> Iterator[Complaint]:
    """The keywords at the bottom: a union complains through its members."""
    yield Complaint(
        keyword=str(error.validator),
        expected=_json(error.validator_value),
        value=_json(error.instance),
        path=tuple(error.absolute_path),
        form=_json(error.schema.get("format")) if isinstance(error.schema, dict) else None,
        known=_known(error.schema),
    )
    for inner in error.context or ():
        yield from _leaves(inner)


def _known(schema: object) -> frozenset[str] | None:
    properties = schema.get("properties") if isinstance(schema, dict) else None
    return frozenset(properties) if isinstance(properties, dict) else None


def _json(value: object) -> Json:
    """The value of the library, which types it as anything, as the JSON that it is."""
    found: Json = json.loads(json.dumps(value))
    return found
