"""What the operations and schemas of the document are called in the package."""

from __future__ import annotations

from collections.abc import Iterator

from generator.flavours.base import Named
from generator.flavours.openapi_generator_v6.plan import ClientPlan


def names_of(plan: ClientPlan) -> tuple[Named, ...]:
    """Methods with the class of their tag, the class of an operation's own module, and models."""
    return tuple(_names(plan))


def _names(plan: ClientPlan) -> Iterator[Named]:
    root = plan.package.replace(".", "/")
    for tag in plan.tags:
        for one in tag.endpoints:
            yield Named(
                kind="operation",
                name=one.method_name,
                path=f"{root}/apis/tags/{tag.module}.py",
                source=one.operation.source,
                holder=tag.class_name,
            )
    for one in plan.endpoints:
        yield Named(
            kind="operation",
            name=one.class_name,
            path=f"{root}/paths/{one.path.module}/{one.method}.py",
            source=one.operation.source,
        )
    for model in plan.models:
        yield Named(
            kind="schema",
            name=model.ref.class_name,
            path=f"{root}/model/{model.ref.module}.py",
            source=model.schema.schema.source,
        )
