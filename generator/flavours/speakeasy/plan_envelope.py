"""Answers in an envelope (``responseFormat: envelope`` and ``envelope-http``).

Every method gives one class, with what HTTP said beside one field for each kind of content. Takes
the cases of an operation, leaves the draft of that class, gives the cases with their fields.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.flavours.speakeasy.names import field_name, snake, spelled_number
from generator.flavours.speakeasy.plan import Place
from generator.flavours.speakeasy.plan_drafts import (
    Draft,
    DraftField,
    DraftModel,
    DraftUnion,
    Naming,
    Shape,
)
from generator.flavours.speakeasy.plan_schemas import SchemaWalk
from generator.ir import Operation

if TYPE_CHECKING:
    from generator.flavours.speakeasy.plan_responses import CaseDraft

_META = "#http-metadata"
_RAW = "Raw HTTP response; suitable for custom response parsing"
_HEADERS = Shape(kind="dict", item=Shape(kind="list", item=Shape(kind="str")))


def enveloped(
    walk: SchemaWalk,
    operation: Operation,
    naming: Naming,
    cases: list[CaseDraft],
    *,
    headers: bool,
) -> tuple[str, list[CaseDraft]]:
    """The key of the class, and the cases that know where their content goes."""
    held = [case for case in cases if case.outcome == "return" and case.shape is not None]
    names = [_content_name(walk, case.shape) for case in held if case.shape is not None]
    counts = Counter(names)
    fields = _http_fields(walk)
    if headers:
        fields.append(DraftField(wire_name="headers", shape=_HEADERS, required=True))
    chosen: dict[int, str] = {}
    for case, name in zip(held, names, strict=True):
        if counts[name] > 1:
            name = f"{_status_name(case.statuses[0])}_{snake(case.media_type or '')}_{name}"
        chosen[id(case)] = name
        if case.shape is not None:
            fields.append(
                DraftField(
                    wire_name=name,
                    name=field_name(name),
                    shape=case.shape,
                    required=False,
                    description=case.description or None,
                )
            )
    key = f"{operation.key}#envelope"
    walk.drafts[key] = Draft(
        key=key,
        wanted=(f"{naming.root}Response",),
        place=naming.place,
        module=naming.module,
        settled=True,
        role="response",
        content=DraftModel(fields=tuple(fields)),
    )
    told = [
        replace(case, field=field_name(chosen[id(case)])) if id(case) in chosen else case
        for case in cases
    ]
    return key, told


def _http_fields(walk: SchemaWalk) -> list[DraftField]:
    if walk.options.response_format == "envelope-http":
        shape = Shape(kind="ref", key=_metadata(walk, walk.shared))
        return [DraftField(wire_name="http_meta", shape=shape, required=True, excluded=True)]
    said = "for this operation"
    return [
        _told("content_type", Shape(kind="str"), f"HTTP response content type {said}"),
        _told("status_code", Shape(kind="int"), f"HTTP response status code {said}"),
        replace(_told("raw_response", Shape(kind="http_response"), _RAW), excluded=True),
    ]


def _metadata(walk: SchemaWalk, place: Place) -> str:
    """The draft of the class that holds the raw response and its request."""
    if _META not in walk.drafts:
        request = "Raw HTTP request; suitable for debugging"
        fields = (
            _told("response", Shape(kind="http_response"), _RAW),
            _told("request", Shape(kind="http_request"), request),
        )
        walk.drafts[_META] = Draft(
            key=_META,
            wanted=("HTTPMetadata",),
            place=place,
            module="httpmetadata",
            settled=True,
            role="response",
            content=DraftModel(fields=tuple(replace(field, excluded=True) for field in fields)),
        )
    return _META


def _told(name: str, shape: Shape, description: str) -> DraftField:
    return DraftField(wire_name=name, shape=shape, required=True, description=description)


def _content_name(walk: SchemaWalk, shape: Shape) -> str:
    """The field of a content: called after its component, ``object``, ``res`` for plain values."""
    if shape.kind == "ref" and shape.key is not None:
        draft = walk.drafts[shape.key]
        if draft.schema is not None and draft.schema.component is not None:
            return snake(draft.wanted[0])
        return "one_of" if isinstance(draft.content, DraftUnion) else "object"
    if shape.kind == "list" and shape.item is not None:
        inner = _content_name(walk, shape.item)
        return "classes" if inner in ("object", "one_of", "res") else _plural(inner)
    if shape.kind == "dict":
        return "object"
    if shape.kind in ("sse", "jsonl"):
        return _content_name(walk, shape.item) if shape.item is not None else "res"
    return "response_stream" if shape.kind == "http_response" else "res"


def _plural(name: str) -> str:
    return f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"


def _status_name(status: str) -> str:
    return (
        spelled_number(status, title=False).replace("_and_", "_")
        if status.isdigit()
        else snake(status)
    )
