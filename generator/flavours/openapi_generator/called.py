"""What the operations and schemas of the document are called in the package."""

from __future__ import annotations

from generator.flavours.base import Named
from generator.flavours.openapi_generator.plan import Client


def names_of(client: Client) -> tuple[Named, ...]:
    """Methods with their API class, and the classes of models, each with its module."""
    root = client.package.replace(".", "/")
    return (
        *(
            Named(
                kind="operation",
                name=one.name,
                path=f"{root}/api/{api.module}.py",
                source=one.operation.source,
                holder=api.classname,
            )
            for api in client.apis
            for one in api.operations
        ),
        *(
            Named(
                kind="schema",
                name=model.classname,
                path=f"{root}/models/{model.module}.py",
                source=model.source,
            )
            for model in client.models
        ),
    )
