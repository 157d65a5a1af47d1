"""Long chains of references, and what is read-only at their far end."""

from __future__ import annotations

from generator.flavours.speakeasy.plan import Model
from tests.speakeasy.plan.planning import plan_of

LENGTH = 2000


def test_a_long_chain_of_references() -> None:
    links = "".join(
        f"    S{n}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/S{n + 1}'}}}}}}\n"
        for n in range(LENGTH)
    )
    body = "content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}"
    plan = plan_of(
        f"""
paths:
  /x:
    post:
      operationId: x
      requestBody: {{required: true, {body}}}
      responses: {{'200': {{description: Done, {body}}}}}
components:
  schemas:
    S{LENGTH}: {{type: object, properties: {{a: {{type: string, readOnly: true}}}}}}
{links}"""
    )
    models = [found for found in plan.declarations.values() if isinstance(found, Model)]
    names = {model.ref.name for model in models}
    assert {f"S{n}" for n in range(LENGTH + 1)} <= names
    assert {f"S{n}Input" for n in range(LENGTH + 1)} <= names
    assert all(len(model.fields) == (model.ref.name != f"S{LENGTH}Input") for model in models)
