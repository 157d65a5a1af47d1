"""Which models have pages: all, but for those that only forms mention where that quirk is kept.

Takes the plan of the client, gives the models to describe.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.flavours.openapi_generator_v6.plan import ClientPlan, ModelPlan
from generator.flavours.openapi_generator_v6.quirks import Quirks
from generator.ir import Api, MediaType, Operation, Schema

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def shown_models(client: ClientPlan, quirks: Quirks) -> tuple[ModelPlan, ...]:
    """The models with a page and a line in the README."""
    if not quirks.form_models_missing:
        return client.models
    hidden = _only_in_forms(client.api)
    return tuple(model for model in client.models if model.ref.key not in hidden)


def _only_in_forms(api: Api) -> frozenset[str]:
    in_forms: set[str] = set()
    elsewhere: set[str] = set()
    visited: set[str] = set()
    for operation in api.operations:
        for schema, is_form in _places(operation):
            work = [schema]
            while work:
                one = work.pop()
                if one.ref is not None:
                    target = api.schema(one.ref)
                    if target.component is not None:
                        (in_forms if is_form else elsewhere).add(target.component)
                    if one.ref not in visited:
                        visited.add(one.ref)
                        work.append(target)
                work.extend(_inner(one))
    return frozenset(in_forms - elsewhere)


def _places(operation: Operation) -> Iterator[tuple[Schema, bool]]:
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


def _inner(schema: Schema) -> Iterator[Schema]:
    yield from schema.all_of or ()
    yield from schema.one_of or ()
    yield from schema.any_of or ()
    yield from (one.schema for one in schema.properties)
    for one in (schema.items, schema.additional_properties, schema.not_):
        if one is not None:
            yield one
