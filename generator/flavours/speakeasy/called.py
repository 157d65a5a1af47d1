"""What the operations and schemas of the document are called in the package."""

from __future__ import annotations

from generator.flavours.base import Named
from generator.flavours.speakeasy.package import exported
from generator.flavours.speakeasy.plan import Plan


def names_of(plan: Plan) -> tuple[Named, ...]:
    """Methods with the class of their group, and every declared class that a schema stands behind."""
    root = f"src/{plan.package.replace('.', '/')}"
    methods = [
        Named(
            kind="operation",
            name=method.name,
            path=f"{root}/{group.module if group.path else 'sdk'}.py",
            source=method.operation.source,
            holder=group.class_name,
        )
        for group in plan.groups
        for method in group.methods
    ]
    # the class of an operation's arguments is made from the operation
    requests = {each.request.model: each.operation.source for each in plan.methods}
    declared = [
        Named(
            kind="schema",
            name=name,
            path=f"{root}/{'/'.join(module.place.path)}/{module.name}.py",
            source=source,
        )
        for module in plan.modules
        for ref in module.declarations
        if (source := plan.declarations[ref].source or requests.get(ref)) is not None
        for name in exported(plan, ref)
    ]
    return (*methods, *declared)
