"""Operations that take bodies of several kinds, as one operation for each.

A body that is the same schema in every media type stays one operation. Where the schemas differ, a
method takes JSON (``create_json``), another a form (``create_form``), another an upload
(``create_multipart``). Newer releases of the original leave the ending of the first one out.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace

from generator.flavours.speakeasy.plan_media import serialization_of
from generator.flavours.speakeasy.plan_methods import operation_id_of
from generator.ir import MediaType, Operation, Schema

_FIRST_IS_BARE = (2, 900)
"""The release of the original from which on the first variant has no ending."""


def variants(operation: Operation, release: tuple[int, ...]) -> tuple[Operation, ...]:
    """The operation for each kind of body; itself when there is one kind only."""
    body = operation.body
    kinds: dict[str, list[MediaType]] = {}
    for content in body.contents if body is not None else ():
        kinds.setdefault(serialization_of(content.media_type), []).append(content)
    if body is None or len(kinds) < 2:
        return (operation,)
    first = body.contents[0].schema
    if all(_alike(content.schema, first) for content in body.contents):
        return (operation,)
    made = []
    for index, (kind, contents) in enumerate(kinds.items()):
        one = replace(operation, body=replace(body, contents=tuple(contents)))
        if index or release < _FIRST_IS_BARE:
            one = _called(one, kind)
        made.append(one)
    return tuple(made)


def _called(operation: Operation, ending: str) -> Operation:
    extensions = dict(operation.extensions)
    override = extensions.get("x-speakeasy-name-override")
    if isinstance(override, str) and override:
        extensions["x-speakeasy-name-override"] = f"{override}_{ending}"
    return replace(
        operation,
        key=f"{operation.key}#{ending}",
        operation_id=f"{operation_id_of(operation)}_{ending}",
        extensions=extensions,
    )


def _alike(one: object, other: object) -> bool:
    """Whether two parts of the model say the same, wherever they stand in the document."""
    pending = [(one, other)]
    while pending:
        left, right = pending.pop()
        if type(left) is not type(right):
            return False
        if isinstance(left, tuple) and isinstance(right, tuple):
            if len(left) != len(right):
                return False
            pending.extend(zip(left, right, strict=True))
        elif is_dataclass(left) and not isinstance(left, type):
            skipped = ("id", "source") if isinstance(left, Schema) else ("source",)
            pending.extend(
                (getattr(left, field.name), getattr(right, field.name))
                for field in fields(left)
                if field.name not in skipped
            )
        elif left != right:
            return False
    return True
