"""Small readings that several steps of planning share: deprecation, examples, descriptions."""

from __future__ import annotations

from generator.ir import ABSENT, Absent, Api, Json, JsonObject, Schema, is_present

DEPRECATED = (
    "This will be removed in a future release, please migrate away from it as soon as possible"
)
"""What a deprecation says when the document gives no reason."""


def deprecation(flag: bool | None, extensions: JsonObject) -> str | None:
    """The deprecation message, None for what is not deprecated."""
    message = extensions.get("x-speakeasy-deprecation-message")
    if isinstance(message, str) and message:
        return message
    return DEPRECATED if flag else None


def example_of(api: Api, schema: Schema) -> Json | Absent:
    """The first sample value that a schema carries itself, or through a reference to a plain one."""
    if schema.ref is not None:
        target = api.resolve(schema)
        return ABSENT if target.ref is not None or _named(target) else example_of(api, target)
    if is_present(schema.example):
        return schema.example
    for example in schema.examples:
        if is_present(example.value):
            return example.value
    return schema.extensions.get("x-speakeasy-example", ABSENT)


def _named(schema: Schema) -> bool:
    """Whether a component is a class of its own, which shows its samples on its own page."""
    return bool(schema.properties or schema.enum or schema.one_of or schema.any_of)
