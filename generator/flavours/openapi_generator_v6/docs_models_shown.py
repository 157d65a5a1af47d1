"""Which models have pages: all, but for those that only forms mention where that quirk is kept.

Takes the plan of the client, gives the models to describe.
"""

from __future__ import annotations

from generator.flavours.openapi_generator_v6.docs_schema_walk import inner_schemas, schema_places
from generator.flavours.openapi_generator_v6.plan import ClientPlan, ModelPlan
from generator.flavours.openapi_generator_v6.quirks import Quirks
from generator.ir import Api


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
        for schema, is_form in schema_places(operation):
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
                work.extend(inner_schemas(one))
    return frozenset(in_forms - elsewhere)
