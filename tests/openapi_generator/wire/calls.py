"""The values of a call: example data for every parameter and body of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from generator.flavours.openapi_generator.plan import Operation
from tests.openapi_generator.wire.samples import Sampler

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


class Answer(NamedTuple):
    """A status, media type and decoded body; ``writable`` is the body without what is read-only."""

    status: int
    media_type: str | None
    value: Any
    writable: Any


class Calls:
    """Makes calls for the operations of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.sampler = Sampler(document)

    def raw(self, operation: Operation) -> dict[str, Any]:
        """The operation as the document has it."""
        item = self.sampler.resolve(self.document["paths"][operation.path])
        found: dict[str, Any] = item[operation.method.lower()]
        return found

    def values(self, operation: Operation) -> dict[tuple[str, str], Any]:
        """Decoded values by location and wire name; the body's name is empty."""
        raw = self.raw(operation)
        item = self.sampler.resolve(self.document["paths"][operation.path])
        found: dict[tuple[str, str], Any] = {}
        for each in [*item.get("parameters", []), *raw.get("parameters", [])]:
            parameter = self.sampler.resolve(each)
            schema = parameter.get("schema")
            if schema is None:
                schema = next(iter(parameter["content"].values())).get("schema", {})
            found[parameter["in"], parameter["name"]] = self.sampler.value(schema, request=True)
        body = self.sampler.resolve(raw.get("requestBody"))
        if body is not None and operation.consumes:
            content = body["content"][operation.consumes[0]]
            value = self.sampler.value(content.get("schema", {}), request=True)
            if operation.form_parameters and isinstance(value, dict):
                found.update({("form", name): item for name, item in value.items()})
            else:
                found["body", ""] = value
        return found

    def answers(self, operation: Operation) -> Iterator[Answer]:
        """What to answer for each declared status."""
        for key, each in self.raw(operation)["responses"].items():
            response = self.sampler.resolve(each)
            status = _status(str(key))
            content = response.get("content") or {}
            media_type = next(iter(content), None)
            if media_type is None:
                yield Answer(status, None, None, None)
            else:
                schema = content[media_type].get("schema", {})
                value = self.sampler.value(schema)
                yield Answer(status, media_type, value, self.sampler.visible(schema, value))


def _status(key: str) -> int:
    if key == "default":
        return 418
    return int(key[0]) * 100 + 50 if key.upper().endswith("XX") else int(key)
