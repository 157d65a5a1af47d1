"""Every schema that an API's operations reach, one step at a time.

Takes operations and schemas of the model, gives the schemas written in them.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Api, MediaType, Operation, Schema

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def described_references(api: Api) -> frozenset[str]:
    """The ids of the schemas that some ``$ref`` with a description beside it names."""
    found: set[str] = set()
    work = [*api.schemas, *(one for each in api.operations for one, _ in schema_places(each))]
    while work:
        one = work.pop()
        if one.ref is not None and one.description is not None:
            found.add(one.ref)
        work.extend(inner_schemas(one))
    return frozenset(found)


def schema_places(operation: Operation) -> Iterator[tuple[Schema, bool]]:
    """The schemas that an operation names itself, and whether a form does."""
    for parameter in operation.parameters:
        if parameter.schema is not None:
            yield parameter.schema, False
        if parameter.media is not None and parameter.media.schema is not None:
            yield parameter.media.schema, False
    contents: list[MediaType] = list(operation.body.contents) if operation.body else []
    for content in contents:
        if content.schema is not None:
            yield content.schema, content.media_type.lower() in _FORMS
    for response in operation.responses:
        for content in response.contents:
            if content.schema is not None:
                yield content.schema, False
        for header in response.headers:
            if header.schema is not None:
                yield header.schema, False


def inner_schemas(schema: Schema) -> Iterator[Schema]:
    """The schemas written directly inside a schema."""
    yield from schema.all_of or ()
    yield from schema.one_of or ()
    yield from schema.any_of or ()
    yield from (one.schema for one in schema.properties)
    for one in (schema.items, schema.additional_properties, schema.not_):
        if one is not None:
            yield one
