"""Schemas of OpenAPI 3.1 documents that a ``$ref`` finds by a path into another component.

The original makes models of them, named after the last segment of the path. Takes the model of a
document, gives it with these schemas among its components.
"""

from __future__ import annotations

from dataclasses import replace

from generator.flavours.openapi_generator_v6 import names
from generator.ir import Api, Schema


def with_pointed_models(api: Api) -> Api:
    """The document with the schemas that references point at as components; those whose name is a
    component's already stay where they are."""
    if not api.dialect.has_type_arrays:
        return api
    taken = {names.model_name(schema.component or "") for schema in api.schemas}
    found: dict[str, Schema] = {}
    for id, schema in api.index.items():
        name = schema.source.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        model = names.model_name(name)
        is_inner = schema.component is None and schema.source.pointer.startswith("/components/")
        is_named = is_inner and model.isidentifier() and not name.isdecimal()
        if is_named and model not in taken:
            taken.add(model)
            found[id] = replace(schema, component=name)
    if not found:
        return api
    schemas = (*api.schemas, *found.values())
    return replace(api, schemas=schemas, index={**api.index, **found})
