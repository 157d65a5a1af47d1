"""Small readings that several steps of planning share: deprecation, examples, descriptions."""

from __future__ import annotations

from generator.ir import ABSENT, Absent, Api, Json, JsonObject, Schema, is_present

DEPRECATED = "This will be removed in a future release, please migrate away from it as soon as possible"
"""What a deprecation says when the document gives no reason."""


def deprecation(flag: bool | None, extensions: JsonObject) -> str | None:
    """The deprecation message, None for what is not deprecated."""
    message = extensions.get("x-speakeasy-deprecation-message")
    if isinstance(message, str) and message:
        return message
    return DEPRECATED if flag else None


def example_of(api: Api, schema: Schema) -> Json | Absent:
    """The first sample value that a schema carries itself, or through a reference."""
    for candidate in (schema, api.resolve(schema) if schema.ref is not None else schema):
        if is_present(candidate.example):
            return candidate.example
        for example in candidate.examples:
            if is_present(example.value):
                return example.value
        special = candidate.extensions.get("x-speakeasy-example", ABSENT)
        if is_present(special):
            return special
    return ABSENT
