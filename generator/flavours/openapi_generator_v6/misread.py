"""What the original's reader of OpenAPI 3.0 makes of a document where it goes wrong.

Beside ``items`` it forgets ``allOf``, ``oneOf`` and ``anyOf`` and takes the schema for an array,
whatever its type; with ``additionalProperties`` it is an object, whatever its type; beside ``type: object`` it forgets ``$ref``. An ``enum`` without a type has that of
its first value, and a default of another type than the schema's is none. Of a response whose
``$ref`` names something else than a response component only the status is left, a header that is a
reference has no description, and a parameter that is one hides others of its name. Takes the model of a document, gives the model that its pages are made
from in ``exact`` mode.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.analysis.walk import children
from generator.flavours.openapi_generator_v6.plan_models import is_typed_reference
from generator.flavours.openapi_generator_v6.plan_reading import is_composed
from generator.flavours.openapi_generator_v6.samples_cast import cast_text
from generator.ir import (
    ABSENT,
    Absent,
    Api,
    Header,
    Json,
    MediaType,
    ObjectRules,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Schema,
    is_present,
)

_RESPONSES = "/components/responses/"


def misread(api: Api) -> Api:
    """The document as that reader passes it on; the same one where it reads it well."""
    reader = _Reader()
    operations = tuple(map(reader.operation, api.operations))
    schemas = tuple(map(reader.schema, api.schemas))
    index = {id: reader.schema(schema) for id, schema in api.index.items()}
    if not reader.changes:
        return api
    return replace(api, operations=operations, schemas=schemas, index=index)


class _Reader:
    """Rewrites what it is given; what needs no change stays the same object."""

    def __init__(self) -> None:
        self.changes = 0
        self._known: dict[int, tuple[Schema, Schema]] = {}

    def operation(self, operation: Operation) -> Operation:
        return replace(
            operation,
            parameters=tuple(map(self._parameter, self._told_apart(operation.parameters))),
            body=None if operation.body is None else self._body(operation.body),
            responses=tuple(self._response(one, operation) for one in operation.responses),
        )

    def _told_apart(self, parameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
        """The parameters without those that share the name of one that is a reference."""
        last = {one.wire_name: one for one in parameters if one.component is not None}
        kept: list[Parameter] = []
        for one in parameters:
            winner = last.get(one.wire_name, one)
            if all(winner is not other for other in kept):
                kept.append(winner)
        self.changes += len(kept) != len(parameters)
        return tuple(kept)

    def schema(self, schema: Schema) -> Schema:
        known = self._known.get(id(schema))
        if known is not None:
            return known[1]
        before = self.changes
        made = self._inside(schema, self.schema)
        misread = _misread(made)
        self.changes += misread is not made or is_typed_reference(schema)
        made = schema if self.changes == before else misread
        self._known[id(schema)] = (schema, made)
        return made

    @staticmethod
    def _inside(schema: Schema, read: Callable[[Schema], Schema]) -> Schema:
        if next(children(schema), None) is None:
            return schema

        def each(parts: tuple[Schema, ...] | None) -> tuple[Schema, ...] | None:
            return None if parts is None else tuple(map(read, parts))

        array, object_ = schema.array, schema.object
        if array is not None and array.items is not None:
            array = replace(array, items=read(array.items))
        if object_ is not None:
            object_ = _object(object_, read)
        return replace(
            schema,
            array=array,
            object=object_,
            all_of=each(schema.all_of),
            one_of=each(schema.one_of),
            any_of=each(schema.any_of),
            not_=None if schema.not_ is None else read(schema.not_),
        )

    def _place(self, schema: Schema | None) -> Schema | None:
        return None if schema is None else self.schema(schema)

    def _parameter(self, one: Parameter) -> Parameter:
        media = None if one.media is None else self._media(one.media)
        return replace(one, schema=self._place(one.schema), media=media)

    def _header(self, one: Header) -> Header:
        media = None if one.media is None else self._media(one.media)
        description = one.description if one.component is None else None
        self.changes += description != one.description
        return replace(one, schema=self._place(one.schema), media=media, description=description)

    def _body(self, body: RequestBody) -> RequestBody:
        return replace(body, contents=tuple(map(self._media, body.contents)))

    def _media(self, media: MediaType) -> MediaType:
        return replace(media, schema=self._place(media.schema))

    def _response(self, response: Response, operation: Operation) -> Response:
        if not _is_found(response, operation):
            self.changes += 1
            return replace(response, description="", headers=(), contents=(), content_written=False)
        return replace(
            response,
            headers=tuple(map(self._header, response.headers)),
            contents=tuple(map(self._media, response.contents)),
        )


def _is_found(response: Response, operation: Operation) -> bool:
    """Whether the response stands at the operation, among the components or in another file."""
    pointer, place = response.source.pointer, operation.source
    return response.source.file != place.file or pointer.startswith(
        (_RESPONSES, f"{place.pointer}/")
    )


def _misread(schema: Schema) -> Schema:
    """A schema whose parts have been read."""
    if schema.ref is not None:
        return schema
    if schema.object is not None and schema.object.pattern_properties:  # a keyword of 3.1
        schema = replace(schema, object=replace(schema.object, pattern_properties=None))
    if schema.enum and schema.types:
        schema = _with_cast_enum(schema, schema.enum, schema.types)
    extra = schema.additional_properties
    is_map = schema.items is None and extra is not None and not is_composed(schema)
    if is_map and schema.types not in (None, ("object",)):
        schema = replace(schema, types=("object",))
    if schema.items is not None and (is_composed(schema) or schema.types != ("array",)):
        schema = replace(schema, types=("array",), all_of=None, one_of=None, any_of=None)
    if schema.enum and not schema.types and not is_composed(schema):
        schema = replace(schema, types=(_type_of(schema.enum[0]),))
    if is_present(schema.default) and not _fits(schema, schema.default):
        schema = replace(schema, default=ABSENT)
    return schema


def _with_cast_enum(schema: Schema, values: tuple[Json, ...], types: tuple[str, ...]) -> Schema:
    """The schema with its texts as values of its type; those that are none are left out; where
    texts have a format, other values are null."""
    if types == ("string",) and schema.format in ("date", "date-time", "uuid"):
        texts = [value if isinstance(value, str) else None for value in values]
        unfit = {value for value in texts if value and cast_text(schema, value) is None}
        kept = tuple(value for value in texts if value not in unfit or schema.format == "uuid")
        cast = tuple(None if value in unfit else value for value in kept)
        return schema if cast == values else replace(schema, enum=cast or None)
    if "string" in types or not any(isinstance(value, str) for value in values):
        return schema
    found = (_cast(schema, value) if isinstance(value, str) else value for value in values)
    return replace(schema, enum=tuple(value for value in found if value is not ABSENT))


def _cast(schema: Schema, text: Json) -> Json | Absent:
    types = schema.types or ()
    if "boolean" in types:
        return str(text).lower() == "true"
    try:
        if "integer" in types:
            return int(str(text))
        return float(str(text)) if "number" in types else text
    except ValueError:
        return ABSENT


def _type_of(value: Json) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, (int, float)) else "string"


def _fits(schema: Schema, value: Json) -> bool:
    """Whether a default is kept: numbers must be written as such, integers in 32 bits."""
    types = schema.types or ()
    if "integer" in types:
        return type(value) is int and -(2**31) <= value < 2**31
    if "number" in types:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if "boolean" in types:
        return isinstance(value, (bool, str))
    if "object" in types:
        return isinstance(value, dict)
    if "string" not in types:
        return True
    return not isinstance(value, (list, dict)) and cast_text(schema, value) is not None


def _object(rules: ObjectRules, read: Callable[[Schema], Schema]) -> ObjectRules:
    extra = rules.additional_properties
    properties = rules.properties
    return replace(
        rules,
        properties=(
            None
            if properties is None
            else tuple(replace(one, schema=read(one.schema)) for one in properties)
        ),
        additional_properties=None if extra is None else read(extra),
    )
