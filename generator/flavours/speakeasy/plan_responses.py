"""What an operation answers: the cases of its method, the type it gives back, the errors.

Takes an operation, leaves drafts of the classes it needs, gives a :class:`ResponseDraft`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from generator.flavours.speakeasy.names import class_name, module_name
from generator.flavours.speakeasy.plan_drafts import (
    Draft,
    DraftField,
    DraftModel,
    DraftUnion,
    Naming,
    Shape,
)
from generator.flavours.speakeasy.plan_envelope import enveloped
from generator.flavours.speakeasy.plan_errors import ErrorPlaces, error_data
from generator.flavours.speakeasy.plan_media import Decoding, decoding_of
from generator.flavours.speakeasy.plan_schemas import SchemaWalk
from generator.flavours.speakeasy.plan_text import example_of
from generator.flavours.speakeasy.plan_wishes import whole_names
from generator.ir import ABSENT, Absent, Json, MediaType, Operation, Response, Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDraft:
    """One status and media type. ``error_key`` is the draft of the error's data."""

    statuses: tuple[str, ...]
    media_type: str | None
    decode: Decoding | Literal["none"]
    outcome: Literal["return", "raise"]
    shape: Shape | None = None
    error_key: str | None = None
    description: str = ""
    field: str | None = None
    """The field of an envelope that its content goes to."""
    headers: tuple[str, ...] = ()
    """The headers that the answer is said to have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseDraft:
    """The answers of an operation, by keys."""

    cases: tuple[CaseDraft, ...]
    shape: Shape | None
    optional: bool
    wrapper_key: str | None
    result: Shape | None
    has_headers: bool
    accepts: tuple[str, ...]
    error_statuses: tuple[str, ...]
    envelope: Literal["", "envelope", "envelope-http"] = ""


def is_error(status: str, errors: frozenset[str]) -> bool:
    """Whether a status key means an error (``x-speakeasy-errors`` may add others)."""
    if status in errors:
        return True
    return status[:1] in ("4", "5")


def _declared_errors(operation: Operation) -> frozenset[str]:
    told = operation.extensions.get("x-speakeasy-errors")
    if told is None:
        told = operation.path_extensions.get("x-speakeasy-errors")
    codes = told.get("statusCodes") if isinstance(told, dict) else None
    return (
        frozenset(str(code).upper() for code in codes) if isinstance(codes, list) else frozenset()
    )


def draft_response(
    walk: SchemaWalk, operation: Operation, naming: Naming, errors: ErrorPlaces, *, paged: bool
) -> ResponseDraft:
    """Draft the answers of an operation."""
    declared = _declared_errors(operation)
    good: list[Response] = []
    bad: list[Response] = []
    for response in operation.responses:
        status = response.status.text
        has_success = any(r.status.text[:1] == "2" for r in operation.responses)
        rest = status == "default" and has_success and walk.options.default_is_error
        if rest or is_error(status, declared):
            bad.append(response)
        else:
            good.append(response)
    headers = any(response.headers for response in operation.responses)
    wrapped = paged or headers
    several = (
        sum(len(response.contents) for response in good if response.status.text[:1] == "2") > 1
    )
    apart = wrapped or several or not walk.options.singular_items
    own = f"{naming.root}ResponseBody" if apart else f"{naming.root}Response"
    cases, shapes, accepts, empty = _successes(walk, good, naming, own)
    for response in sorted(bad, key=_status_order):
        cases.extend(_errors(walk, response, naming, errors))
    if not accepts:
        # Where success says nothing, what errors are written in is asked for.
        told = (media.media_type for response in bad for media in response.contents)
        accepts = list(dict.fromkeys(told))
    envelope = walk.options.response_format
    wrapper: str | None = None
    union: Shape | None
    if envelope != "flat":
        wrapper, cases = enveloped(walk, operation, naming, cases, headers=headers)
        union, wrapped = Shape(kind="ref", key=wrapper), False
    else:
        union = _joined(walk, operation, naming, shapes, f"{naming.root}Response", wrapped)
    result = union
    if wrapped and (union is not None or headers):
        wrapper = _wrapper(walk, operation, naming, union, headers, optional=empty)
        union = Shape(kind="ref", key=wrapper)
    statuses = tuple(
        dict.fromkeys(
            [response.status.text for response in sorted(bad, key=_status_order)
             if response.status.text != "default"] + ["4XX", "5XX"]
        )
    )  # fmt: skip
    return ResponseDraft(
        cases=_grouped(tuple(cases)),
        shape=union,
        optional=empty and union is not None and wrapper is None,
        wrapper_key=wrapper,
        result=result,
        has_headers=headers and wrapper is not None,
        accepts=tuple(accepts),
        error_statuses=statuses,
        envelope=envelope if envelope != "flat" else "",
    )


def _status_order(response: Response) -> tuple[int, str]:
    rank = {"exact": 0, "range": 1, "default": 2}[response.status.kind]
    return (rank, response.status.text)


def _successes(
    walk: SchemaWalk, good: list[Response], naming: Naming, own: str
) -> tuple[list[CaseDraft], list[Shape], list[str], bool]:
    cases: list[CaseDraft] = []
    shapes: list[Shape] = []
    accepts: list[str] = []
    empty = False
    for response in sorted(good, key=_status_order):
        status = response.status.text
        success = status[:1] == "2" or status == "default"
        contents = response.contents
        if not contents:
            cases.append(
                CaseDraft(
                    statuses=(status,),
                    media_type=None,
                    decode="none",
                    outcome="return",
                    description=response.description,
                )
            )
            empty = empty or success
            continue
        for media in contents:
            decode = decoding_of(media.media_type)
            position = _component_position(walk, response, media.schema)
            if position is None:
                position = replace(naming, own=own, within=())
            shape, decode = _body_shape(walk, media, position, decode)
            _describe(walk, shape, response.description)
            accepts.append(media.media_type)
            cases.append(
                CaseDraft(
                    statuses=(status,),
                    media_type=media.media_type,
                    decode=decode,
                    outcome="return",
                    shape=shape,
                    description=response.description,
                )
            )
            if shape.kind != "ref" or shape not in shapes:
                shapes.append(shape)
    return cases, shapes, list(dict.fromkeys(accepts)), empty


def _component_position(
    walk: SchemaWalk, response: Response, schema: Schema | None
) -> Naming | None:
    """A class that a component among the responses holds is called after it and shared."""
    if response.component is None or schema is None:
        return None
    if walk.reading(schema).kind not in ("object", "enum", "union"):
        return None
    name = response.component
    return Naming(root=class_name(name), own="", module=module_name(name), place=walk.shared)


def _describe(walk: SchemaWalk, shape: Shape, text: str) -> None:
    """An inline class without words of its own says what its response says."""
    draft = walk.drafts.get(shape.key) if shape.key is not None else None
    inline = draft is not None and draft.schema is not None and draft.schema.component is None
    if draft is not None and inline and not draft.description and text:
        draft.description = text


def _body_shape(
    walk: SchemaWalk, media: MediaType, position: Naming, decode: Decoding
) -> tuple[Shape, Decoding]:
    schema = media.schema
    if decode == "sse":
        item = media.item_schema or schema
        sentinel = item.extensions.get("x-speakeasy-sse-sentinel") if item is not None else None
        return (
            Shape(
                kind="sse",
                item=_event_shape(walk, walk.shape(item, position, "output")),
                sentinel=sentinel if isinstance(sentinel, str) else None,
            ),
            decode,
        )
    if decode == "jsonl":
        return (
            Shape(kind="jsonl", item=walk.shape(media.item_schema or schema, position, "output")),
            decode,
        )
    if decode == "json":
        if schema is not None and walk.reading(schema).kind == "bytes":
            return Shape(kind="http_response"), "bytes"
        return walk.shape(schema, position, "output"), decode
    if decode == "text":
        if schema is not None and walk.reading(schema).kind == "bytes":
            return Shape(kind="http_response"), "bytes"
        return Shape(kind="str"), decode
    return Shape(kind="http_response"), "bytes"


def _event_shape(walk: SchemaWalk, event: Shape) -> Shape:
    """What a stream gives for each event: the event, or (``sseFlatResponse``) its data."""
    draft = walk.drafts.get(event.key) if event.key is not None else None
    if walk.options.sse_flat and draft is not None and isinstance(draft.content, DraftModel):
        held = (field.shape for field in draft.content.fields if field.wire_name == "data")
        return next(held, event)
    return event


def _joined(
    walk: SchemaWalk,
    operation: Operation,
    naming: Naming,
    shapes: list[Shape],
    name: str,
    wrapped: bool,
) -> Shape | None:
    if not shapes:
        return None
    if len(shapes) == 1:
        return shapes[0]
    key = f"{operation.key}#response"
    walk.drafts[key] = Draft(
        key=key,
        wanted=(f"{name}Result" if wrapped else name,),
        place=naming.place,
        module=naming.module,
        settled=True,
        role="response",
        content=DraftUnion(members=tuple(shapes)),
    )
    return Shape(kind="ref", key=key)


def _wrapper(
    walk: SchemaWalk,
    operation: Operation,
    naming: Naming,
    result: Shape | None,
    headers: bool,
    *,
    optional: bool,
) -> str:
    key = f"{operation.key}#wrapper"
    fields: list[DraftField] = []
    if headers:
        fields.append(
            DraftField(
                wire_name="Headers",
                name="headers",
                shape=Shape(kind="dict", item=Shape(kind="list", item=Shape(kind="str"))),
                required=True,
            )
        )
    if result is not None:
        fields.append(
            DraftField(
                wire_name="Result",
                name="result",
                shape=result,
                required=not optional,
                example=_sample_of(walk, result),
            )
        )
    walk.drafts[key] = Draft(
        key=key,
        wanted=whole_names(walk.options.singular_items, naming, "Response"),
        place=naming.place,
        module=naming.module,
        settled=True,
        role="response",
        content=DraftModel(fields=tuple(fields)),
    )
    return key


def _sample_of(walk: SchemaWalk, shape: Shape) -> Json | Absent:
    """The example of the component that an answer is."""
    draft = walk.drafts.get(shape.key) if shape.key is not None else None
    if draft is None or draft.schema is None:
        return ABSENT
    return example_of(walk.api, draft.schema)


def _errors(
    walk: SchemaWalk, response: Response, naming: Naming, errors: ErrorPlaces
) -> list[CaseDraft]:
    cases: list[CaseDraft] = []
    status = response.status.text
    for media in response.contents:
        decode = decoding_of(media.media_type)
        key = None
        if decode == "json" and media.schema is not None:
            key = error_data(walk, media.schema, response, naming, errors)
        if key is None:
            continue
        cases.append(
            CaseDraft(
                statuses=(status,),
                media_type=media.media_type,
                decode="json",
                outcome="raise",
                error_key=key,
                description=response.description,
                headers=tuple(header.name for header in response.headers),
            )
        )
    return cases


def _grouped(cases: tuple[CaseDraft, ...]) -> tuple[CaseDraft, ...]:
    """Cases that raise the same error from the same media type, as one with all their statuses;
    what the client did wrong apart from what the server did, and each set of headers by itself."""
    made: list[CaseDraft] = []
    places: dict[tuple[str, str | None, str, tuple[str, ...]], int] = {}
    for case in cases:
        if case.error_key is None:
            made.append(case)
            continue
        key = (case.error_key, case.media_type, case.statuses[0][:1], case.headers)
        if key in places:
            known = made[places[key]]
            made[places[key]] = replace(known, statuses=(*known.statuses, *case.statuses))
        else:
            places[key] = len(made)
            made.append(case)
    return tuple(made)
