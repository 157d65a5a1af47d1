"""What an operation sends: its request model, its body, and the arguments that become both.

Takes an operation, leaves drafts of the classes it needs, gives a :class:`RequestDraft`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.flavours.speakeasy.names import class_name, field_name
from generator.flavours.speakeasy.plan import (
    Binding,
    BodyBinding,
    FormBinding,
    MultipartBinding,
    ParamBinding,
)
from generator.flavours.speakeasy.plan_drafts import (
    Draft,
    DraftEnum,
    DraftField,
    DraftModel,
    DraftUnion,
    Naming,
    Shape,
)
from generator.flavours.speakeasy.plan_globals import GlobalParameters
from generator.flavours.speakeasy.plan_media import (
    Serialization,
    preferred,
    serialization_of,
)
from generator.flavours.speakeasy.plan_parameters import parameter_field
from generator.flavours.speakeasy.plan_schemas import SchemaWalk
from generator.flavours.speakeasy.plan_wishes import whole_names
from generator.flavours.speakeasy.singular import singular
from generator.ir import (
    ABSENT,
    Encoding,
    MediaType,
    Operation,
    Parameter,
)

IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI 3.1 section 4.8.12 says to ignore."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyDraft:
    """A body: its shape, how it is written, and the fields when they can be arguments."""

    shape: Shape
    media_type: str
    serialization: Serialization
    required: bool
    field: str | None
    key: str | None
    """The draft of the model whose fields may become arguments."""
    several: bool
    """Whether the document offers other media types too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDraft:
    """The request of an operation. ``key`` is its request model, ``globals_key`` the model of the
    globals that it reads; ``hidden`` are wire names that no argument stands for."""

    key: str | None
    globals_key: str | None
    body: BodyDraft | None
    locations: frozenset[str]
    parameters: tuple[Parameter, ...]
    global_names: tuple[str, ...] = ()


def draft_request(
    walk: SchemaWalk,
    operation: Operation,
    naming: Naming,
    known_globals: GlobalParameters,
) -> RequestDraft:
    """Draft the request of an operation."""
    sent = tuple(
        parameter
        for parameter in operation.parameters
        if not (parameter.location == "header" and parameter.wire_name.lower() in IGNORED_HEADERS)
        and parameter.extensions.get("x-speakeasy-ignore") is not True
    )
    own = tuple(parameter for parameter in sent if not known_globals.hides(parameter))
    shared = tuple(parameter for parameter in sent if parameter in known_globals)
    needs_model = bool(own) or (bool(shared) and operation.body is None)
    body = _draft_body(walk, operation, naming, in_model=bool(own))
    key: str | None = None
    if needs_model:
        key = f"{operation.key}#request"
        fields = _told_apart(
            [
                replace(made, required=made.required and parameter not in known_globals)
                for parameter in own
                for made in (parameter_field(walk, parameter, naming),)
            ]
        )
        if body is not None:
            fields = _beside_body(walk, fields, body)
            fields.append(_body_field(operation, body))
        walk.drafts[key] = Draft(
            key=key,
            wanted=whole_names(walk.options.singular_items, naming, "Request"),
            place=naming.place,
            module=naming.module,
            settled=True,
            role="request",
            content=DraftModel(fields=tuple(fields)),
        )
    globals_key: str | None = None
    if shared:
        globals_key = f"{operation.key}#globals"
        walk.drafts[globals_key] = Draft(
            key=globals_key,
            wanted=(f"{naming.root}Globals",),
            place=naming.place,
            module=naming.module,
            settled=True,
            role="globals",
            content=DraftModel(
                fields=tuple(
                    replace(parameter_field(walk, parameter, naming), required=False)
                    for parameter in shared
                )
            ),
        )
    return RequestDraft(
        key=key,
        globals_key=globals_key,
        body=body,
        locations=frozenset(parameter.location for parameter in sent),
        parameters=own,
        global_names=tuple(parameter.wire_name for parameter in shared),
    )


def _told_apart(fields: list[DraftField]) -> list[DraftField]:
    """Parameters that would be one attribute, called after where they travel as well."""
    names = [field.name or field_name(field.wire_name) for field in fields]
    made = []
    for field, name in zip(fields, names, strict=True):
        if names.count(name) > 1:
            places = (b.location for b in field.bindings if isinstance(b, ParamBinding))
            made.append(replace(field, name=f"{name}_{next(places, 'query')}_parameter"))
        else:
            made.append(field)
    return made


def _beside_body(walk: SchemaWalk, fields: list[DraftField], body: BodyDraft) -> list[DraftField]:
    """Parameters that share a name with a field of the body end in ``_param`` where both become
    arguments."""
    content = walk.drafts[body.key].content if body.key is not None else None
    options = walk.options
    if not options.flatten_requests or not isinstance(content, DraftModel):
        return fields
    held = [field for field in content.fields if field.const is ABSENT]
    if len(fields) + len(held) > options.max_method_params:
        return fields
    taken = {field.name or field_name(field.wire_name) for field in held}
    made = []
    for field in fields:
        name = field.name or field_name(field.wire_name)
        made.append(replace(field, name=f"{name}_param") if name in taken else field)
    return made


def _draft_body(
    walk: SchemaWalk, operation: Operation, naming: Naming, *, in_model: bool
) -> BodyDraft | None:
    body = operation.body
    if body is None or not body.contents:
        return None
    media = body.contents[preferred(tuple(content.media_type for content in body.contents))]
    serialization = serialization_of(media.media_type)
    # Under the older rules an inline body never takes the name of the request as a whole.
    apart = in_model or not walk.options.singular_items
    inline = f"{naming.root}RequestBody" if apart else f"{naming.root}Request"
    position = replace(naming, own=inline, root=naming.root, within=())
    if serialization == "raw":
        shape = Shape(kind="file")
    elif serialization == "string":
        shape = Shape(kind="str")
    else:
        shape = walk.shape(media.schema, position, "input")
    key = shape.key if shape.kind == "ref" else None
    content = walk.drafts[key].content if key is not None else None
    if key is not None and serialization in ("form", "multipart"):
        _bind_form(walk, key, media, serialization)
    name = None
    if in_model:
        name = _body_name(walk, media, shape)
    return BodyDraft(
        shape=shape,
        media_type=media.media_type,
        serialization=serialization,
        required=body.required,
        field=name,
        key=key if isinstance(content, DraftModel) else None,
        several=len(body.contents) > 1,
    )


def _body_name(walk: SchemaWalk, media: MediaType, shape: Shape) -> str:
    """The field of the body: as settings say, else after the component that it is, else
    ``request_body``."""
    if walk.options.body_field:
        return field_name(walk.options.body_field)
    if media.schema is None or shape.key is None:
        return "request_body"
    reading = walk.reading(media.schema)
    target = reading.target
    if target is not None and target.component is not None:
        return field_name(target.component)
    return "request_body"


def _body_field(operation: Operation, body: BodyDraft) -> DraftField:
    source = operation.body.source if operation.body is not None else None
    description = operation.body.description if operation.body is not None else None
    return DraftField(
        wire_name=body.field or "request_body",
        name=body.field or "request_body",
        shape=body.shape,
        required=body.required,
        description=description or None,
        bindings=(BodyBinding(media_type=body.media_type),),
        source=source,
    )


def _bind_form(walk: SchemaWalk, key: str, media: MediaType, serialization: Serialization) -> None:
    """Give the fields of a form or multipart body their bindings."""
    draft = walk.drafts[key]
    content = draft.content
    if isinstance(content, DraftUnion) or content is None or not isinstance(content, DraftModel):
        return
    encodings = {encoding.property_name: encoding for encoding in media.encodings}
    fields = []
    for field in content.fields:
        if field.bindings:
            fields.append(field)
            continue
        encoding = encodings.get(field.wire_name)
        if serialization == "form":
            fields.append(replace(field, bindings=(_form(walk, field, encoding),)))
        else:
            fields.append(_multipart(walk, draft, field, encoding))
    draft.content = replace(content, fields=tuple(fields))


def _form(walk: SchemaWalk, field: DraftField, encoding: Encoding | None) -> Binding:
    as_json = (
        encoding is not None
        and encoding.content_type is not None
        and serialization_of(encoding.content_type) == "json"
    )
    return FormBinding(
        style=(encoding.style if encoding else None) or "form",
        explode=True if encoding is None or encoding.explode is None else encoding.explode,
        json=as_json,
    )


def _multipart(
    walk: SchemaWalk, draft: Draft, field: DraftField, encoding: Encoding | None
) -> DraftField:
    shape = field.shape
    content_type = encoding.content_type if encoding is not None else None
    target = shape.item if shape.kind == "list" and shape.item is not None else shape
    if target.kind == "bytes":
        file = Shape(kind="ref", key=_file_model(walk, draft, field), nullable=target.nullable)
        made = replace(shape, item=file) if shape.kind == "list" else file
        return replace(field, shape=made, bindings=(MultipartBinding(file=True),))
    as_json = (
        content_type is not None and serialization_of(content_type) == "json"
    ) or _is_structured(walk, target)
    return replace(field, bindings=(MultipartBinding(json=as_json, content_type=content_type),))


def _is_structured(walk: SchemaWalk, shape: Shape) -> bool:
    if shape.kind in ("dict", "list", "any"):
        return shape.kind != "any"
    if shape.kind != "ref" or shape.key is None:
        return False
    return not _is_enum(walk, shape.key)


def _is_enum(walk: SchemaWalk, key: str) -> bool:
    return isinstance(walk.drafts[key].content, DraftEnum)


def _file_model(walk: SchemaWalk, draft: Draft, field: DraftField) -> str:
    """The class of an upload: name, content, type of one file."""
    key = f"{draft.key}#file/{field.wire_name}"
    if key not in walk.drafts:
        own = class_name(field.wire_name)
        if field.shape.kind == "list" and walk.options.singular_items:
            own = singular(own)
        older = not walk.options.singular_items
        root = draft.wanted[0].removesuffix("RequestBody") if older else draft.wanted[0]
        walk.drafts[key] = Draft(
            key=key,
            wanted=(own, f"{root}{own}"),
            place=draft.place,
            module=draft.module,
            settled=False,
            in_turn=older,
            role="file",
            content=DraftModel(
                fields=(
                    DraftField(
                        wire_name="fileName",
                        name="file_name",
                        shape=Shape(kind="str"),
                        required=True,
                        bindings=(MultipartBinding(),),
                    ),
                    DraftField(
                        wire_name="content",
                        shape=Shape(kind="file"),
                        required=True,
                        bindings=(MultipartBinding(content=True),),
                    ),
                    DraftField(
                        wire_name="Content-Type",
                        name="content_type",
                        shape=Shape(kind="str"),
                        required=False,
                        bindings=(MultipartBinding(),),
                    ),
                )
            ),
        )
    return key
