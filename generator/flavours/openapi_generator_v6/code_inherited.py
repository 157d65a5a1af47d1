"""The properties that a schema has from its ``allOf`` parts, for type checkers.

Takes the plan of a schema and gives its own properties and those of its parts, each once, with
where the class of an inline one is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.flavours.openapi_generator_v6.plan import ModelPlan
from generator.flavours.openapi_generator_v6.plan_schema import ModelRef, PropertyPlan, SchemaPlan


@dataclass(frozen=True, slots=True)
class Placed:
    """A property; ``owner`` is the model that declares it, None for the schema itself, and
    ``path`` leads from there to the class that holds it (``MetaOapg.all_of_1.``)."""

    declared: PropertyPlan
    owner: ModelRef | None
    path: str
    required: bool


def placed_properties(schema: SchemaPlan, models: Mapping[str, ModelPlan]) -> tuple[Placed, ...]:
    """Own properties first, then those of the parts in order; the first of a name counts."""
    found: dict[str, Placed] = {}
    for one in _walk(schema, models, None, "", frozenset()):
        found.setdefault(one.declared.wire_name, one)
    return tuple(found.values())


def _walk(
    schema: SchemaPlan,
    models: Mapping[str, ModelPlan],
    owner: ModelRef | None,
    path: str,
    seen: frozenset[str],
) -> Iterator[Placed]:
    for one in schema.properties:
        yield Placed(one, owner, path, one.required)
    for at, part in enumerate(schema.all_of):
        if part.ref is None:
            yield from _walk(part, models, owner, f"{path}MetaOapg.all_of_{at}.", seen)
            continue
        model = models.get(part.ref.key)
        if model is not None and model.ref.key not in seen and model.schema.ref is None:
            yield from _walk(model.schema, models, model.ref, "", seen | {model.ref.key})


def inherited_references(
    schema: SchemaPlan, models: Mapping[str, ModelPlan]
) -> tuple[ModelRef, ...]:
    """The models that the types of inherited properties name."""
    found: list[ModelRef] = []
    for one in placed_properties(schema, models):
        if one.owner is not None:
            ref = one.declared.schema.ref
            found.append(one.owner if ref is None else ref)
    return tuple(dict.fromkeys(found))
