"""What the original's reader of OpenAPI 3.1 leaves of a document: no schema has a type any more.

It knows the types, parts and items of 3.1 schemas under names that the rest of that program does not
look at. Properties, formats, defaults and ``not`` are still found; properties of an inner schema are
not. Takes the model of a document, gives the model that its pages are made from.
"""

from __future__ import annotations

from dataclasses import replace

from generator.ir import (
    ABSENT,
    Api,
    ArrayRules,
    Header,
    MediaType,
    ObjectRules,
    Operation,
    Parameter,
    Property,
    RequestBody,
    Response,
    Schema,
)


def untyped(api: Api) -> Api:
    """The document with every schema as that reader passes it on."""
    components = {schema.id for schema in api.schemas}
    component = _outer if any(map(_holds_map, api.schemas)) else _closed
    return replace(
        api,
        operations=tuple(map(_operation, api.operations)),
        schemas=tuple(component(schema) for schema in api.schemas if schema.boolean is None),
        index={
            id: component(schema) if schema.id in components else _inner(schema)
            for id, schema in api.index.items()
        },
    )


def _holds_map(schema: Schema) -> bool:
    """Whether ``additionalProperties`` is a schema."""
    extra = schema.additional_properties
    return extra is not None and extra.boolean is None


def _closed(schema: Schema) -> Schema:
    """A component of a document without maps: there, ``additionalProperties: false`` is found."""
    left, rules = _outer(schema), schema.object
    extra = None if rules is None or rules.pattern_properties else rules.additional_properties
    if left.object is None or not left.properties or extra is None or extra.boolean is not False:
        return left
    return replace(left, object=replace(left.object, additional_properties=extra))


def is_untyped(schema: Schema) -> bool:
    """Whether the schema is one that lost its type."""
    return schema.types == ()


def _operation(operation: Operation) -> Operation:
    return replace(
        operation,
        parameters=tuple(map(_parameter, operation.parameters)),
        body=None if operation.body is None else _body(operation.body),
        responses=tuple(map(_response, operation.responses)),
    )


def _parameter(one: Parameter) -> Parameter:
    media = None if one.media is None else _media(one.media)
    return replace(one, schema=_place(one.schema), media=media, examples=())


def _header(one: Header) -> Header:
    media = None if one.media is None else _media(one.media)
    description = one.description if one.component is None else None
    return replace(
        one, schema=_place(one.schema), media=media, examples=(), description=description
    )


def _body(body: RequestBody) -> RequestBody:
    return replace(body, contents=tuple(map(_media, body.contents)))


def _response(response: Response) -> Response:
    """A response; of one that is a reference, nothing but the status is found."""
    if response.component is not None:
        return replace(response, description="", headers=(), contents=(), content_written=False)
    return replace(
        response,
        headers=tuple(map(_header, response.headers)),
        contents=tuple(map(_media, response.contents)),
    )


def _media(media: MediaType) -> MediaType:
    return replace(media, schema=_place(media.schema), examples=())


def _place(schema: Schema | None) -> Schema | None:
    return None if schema is None else _outer(schema)


def _outer(schema: Schema) -> Schema:
    """A schema whose properties are found: a component, or that of a parameter, body or answer.
    The values of a component with ``enum`` are not, though it stays a model of its own."""
    rules, left = schema.object, _inner(schema)
    if rules is not None:
        properties = tuple(Property(one.name, _inner(one.schema)) for one in schema.properties)
        extra = _extra(rules.additional_properties, beside=bool(properties))
        found = replace(
            left.object or ObjectRules(),
            properties=properties or None,
            required=rules.required if properties else None,
            additional_properties=extra,
        )
        left = replace(left, object=found)
    enum = schema.enum if schema.component is None or schema.enum is None else ()
    return replace(left, enum=enum)


def _extra(schema: Schema | None, *, beside: bool) -> Schema | None:
    """``additionalProperties``; a boolean is any schema, and beside no properties it is nothing."""
    if schema is None or schema.boolean is None:
        return None if schema is None else _inner(schema)
    return replace(schema, boolean=None if beside else False)


def _inner(schema: Schema) -> Schema:
    """A schema inside another: of arrays and objects, the limits alone are left."""
    array, object_ = schema.array, schema.object
    if array is not None:
        array = ArrayRules(
            min_items=array.min_items, max_items=array.max_items, unique_items=array.unique_items
        )
    if object_ is not None:
        object_ = ObjectRules(
            min_properties=object_.min_properties, max_properties=object_.max_properties
        )
    return replace(
        schema,
        boolean=None,
        types=(),
        type_is_list=False,
        nullable=None,
        const=ABSENT,
        example=ABSENT,
        examples=(),
        array=array,
        object=object_,
        one_of=None,
        any_of=None,
        all_of=None,
        not_=None if schema.not_ is None else _inner(schema.not_),
        if_=None,
        then=None,
        else_=None,
        discriminator=None,
    )


__all__ = ["is_untyped", "untyped"]
