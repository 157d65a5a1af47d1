"""One operation with final names: parameters, body, responses, and the objects of its module.

Takes an operation of the model, gives an :class:`EndpointPlan`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.analysis.sequence import whole_schema
from generator.flavours.openapi_generator_v6 import names
from generator.flavours.openapi_generator_v6.plan import (
    GROUPS,
    BodyPlan,
    ContentPlan,
    EndpointPlan,
    Group,
    ParameterGroup,
    ParameterPlan,
    PathPlan,
    ResponsePlan,
)
from generator.flavours.openapi_generator_v6.plan_models import SchemaPlanner
from generator.flavours.openapi_generator_v6.plan_reading import Reading, is_composed, kinds_of
from generator.flavours.openapi_generator_v6.plan_schema import ModelRef, SchemaPlan
from generator.flavours.openapi_generator_v6.plan_servers import (
    page_security,
    runtime_security,
    trimmed,
)
from generator.flavours.openapi_generator_v6.words import next_name
from generator.ir import Api, Header, MediaType, Operation, Parameter, RequestBody, Response

_BODY_NAME = "x-codegen-request-body-name"
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_MODULE_NAMES = (
    "BaseApi api_client exceptions date datetime decimal functools io re typing typing_extensions "
    "uuid frozendict schemas path dataclass urllib3 HTTPHeaderDict"
)


class EndpointPlanner:
    """Plans the operations of one API."""

    def __init__(self, api: Api, reading: Reading, *, global_security_in_pages: bool) -> None:
        self._api = api
        self._reading = reading
        self._schemas = SchemaPlanner(reading)
        self._with_global = global_security_in_pages
        models = (ref.class_name for ref in reading.models.values())
        self._taken = frozenset((*_MODULE_NAMES.split(), *models))

    def plan(self, operation: Operation, path: PathPlan, method_name: str) -> EndpointPlan:
        """The operation as the module ``paths/<path>/<method>.py``."""
        scope = names.Scope(self._taken)
        class_name = scope.give(names.operation_class(method_name), "Operation")
        method_class = scope.give(f"ApiFor{operation.method}")
        python_names = _parameter_names(operation.parameters)
        groups = tuple(
            group
            for location in GROUPS
            if (group := self._group(location, operation, python_names, scope)) is not None
        )
        body = None
        if operation.body is not None and operation.body.contents:
            body = self._body(operation.body, operation, tuple(python_names.values()), scope)
        responses = tuple(self._response(one, scope) for one in operation.responses)
        accepted = (one.media_type for response in responses for one in response.contents)
        return EndpointPlan(
            operation=operation,
            method=operation.method,
            method_name=method_name,
            class_name=class_name,
            base_method=f"_{method_name}_oapg",
            method_class=method_class,
            path=path,
            groups=groups,
            body=body,
            responses=responses,
            accept_content_types=tuple(dict.fromkeys(accepted)),
            security=runtime_security(self._api, operation),
            page_security=page_security(self._api, operation, with_global=self._with_global),
            servers=trimmed(operation.servers),
            imports=_imports(groups, body, responses),
        )

    def _group(
        self,
        location: Group,
        operation: Operation,
        python_names: dict[int, str],
        scope: names.Scope,
    ) -> ParameterGroup | None:
        planned = tuple(
            self._parameter(one, python_names[number], scope)
            for number, one in enumerate(operation.parameters)
            if one.location == location
        )
        if not planned:
            return None
        title = location.capitalize()
        return ParameterGroup(
            location=location,
            argument=f"{location}_params",
            class_name=scope.give(f"Request{title}Params"),
            required_class=scope.give(f"RequestRequired{title}Params"),
            optional_class=scope.give(f"RequestOptional{title}Params"),
            parameters=planned,
        )

    def _parameter(self, one: Parameter, python_name: str, scope: names.Scope) -> ParameterPlan:
        original = names.schema_class(one.wire_name)
        schema = None
        contents: tuple[ContentPlan, ...] = ()
        if one.media is not None:
            contents = self._contents((one.media,), f"RequestParameter{original[:-6]}", scope)
        elif one.schema is not None:
            name = scope.give(original, "ParameterSchema")
            schema = self._schemas.place(one.schema, name, one.wire_name, original)
        return ParameterPlan(
            wire_name=one.wire_name,
            python_name=python_name,
            variable=scope.give(f"request_{one.location}_{python_name}"),
            schema=schema,
            contents=contents,
            required=one.required,
            style=one.style,
            explode=one.explode,
            allow_reserved=one.allow_reserved,
            source=one,
        )

    def _body(
        self,
        body: RequestBody,
        operation: Operation,
        taken: tuple[str, ...],
        scope: names.Scope,
    ) -> BodyPlan:
        parameter_name = wanted = self._body_name(body, operation)
        while parameter_name in taken:
            parameter_name = next_name(parameter_name)
        return BodyPlan(
            variable=scope.give(f"request_body_{parameter_name}"),
            parameter_name=parameter_name,
            sample_name=wanted,
            is_form=_is_plain_form(body),
            required=body.required,
            contents=self._contents(body.contents, "RequestBody", scope),
            default_content_type=body.contents[0].media_type,
            source=body,
        )

    def _body_name(self, body: RequestBody, operation: Operation) -> str:
        """What the original calls the body on a signature line: what an extension says, or after
        its model, or its kind."""
        content = body.contents[0]
        if content.schema is None or _is_plain_form(body):
            return "body"
        chosen = operation.extensions.get(_BODY_NAME)
        if isinstance(chosen, str) and (name := names.parameter_name(chosen)):
            return name
        ref, schema = self._reading.settle(content.schema)
        kinds = kinds_of(schema)
        if ref is not None:
            is_alias = self._reading.target(content.schema).ref is not None
            is_value = not (
                is_composed(schema)
                or schema.properties
                or schema.additional_properties is not None
                or "object" in kinds
                or "array" in kinds
            )
            if is_alias or is_value or schema.enum:
                return "body"
            return names.parameter_name(ref.class_name) or "body"
        if is_composed(schema) or schema.properties:
            return "any_type"
        if "array" in kinds:
            item = schema.items
            while item is not None and self._reading.model_of(item) is None and item.items:
                item = item.items
            found = None if item is None else self._reading.model_of(item)
            return "request_body" if found is None else names.parameter_name(found.class_name)
        if (
            schema.additional_properties is not None
            and schema.additional_properties.boolean is None
        ):
            return "request_body"
        return "body"

    def _contents(
        self, contents: tuple[MediaType, ...], place: str, scope: names.Scope
    ) -> tuple[ContentPlan, ...]:
        planned: list[ContentPlan] = []
        for one in contents:
            schema: SchemaPlan | None = None
            whole = whole_schema(one)
            if whole is not None:
                original = f"SchemaFor{place}{names.media_type_words(one.media_type)}"
                schema = self._schemas.place(whole, scope.give(original), one.media_type, original)
            planned.append(
                ContentPlan(
                    media_type=one.media_type, schema=schema, media=one, encodings=one.encodings
                )
            )
        return tuple(planned)

    def _response(self, response: Response, scope: names.Scope) -> ResponsePlan:
        key = response.status.text
        is_default = response.status.kind == "default"
        title = "Default" if is_default else key
        number = "0" if is_default else key
        headers = tuple(self._header(one, scope) for one in response.headers)
        contents = self._contents(response.contents, f"{number}ResponseBody", scope)
        return ResponsePlan(
            key=key,
            class_name=scope.give(f"ApiResponseFor{title}"),
            variable=scope.give(f"_response_for_{key}"),
            contents=contents,
            headers=headers,
            headers_class=scope.give(f"ResponseHeadersFor{number}") if headers else None,
            headers_required_class=(
                scope.give(f"ResponseRequiredHeadersFor{number}") if headers else None
            ),
            headers_optional_class=(
                scope.give(f"ResponseOptionalHeadersFor{number}") if headers else None
            ),
            source=response,
        )

    def _header(self, header: Header, scope: names.Scope) -> ParameterPlan:
        original = names.schema_class(header.name)
        python_name = names.parameter_name(header.name)
        schema = None
        contents: tuple[ContentPlan, ...] = ()
        if header.media is not None:
            contents = self._contents((header.media,), f"Header{original[:-6]}", scope)
        elif header.schema is not None:
            name = scope.give(original, "HeaderSchema")
            schema = self._schemas.place(header.schema, name, header.name, original)
            if schema.ref is not None:
                schema = replace(schema, beside=header.description or "")
            elif header.schema.ref is None and header.description:
                schema = replace(schema, description=header.description)
        return ParameterPlan(
            wire_name=header.name,
            python_name=python_name,
            variable=scope.give(f"{python_name}_parameter"),
            schema=schema,
            contents=contents,
            required=header.required,
            style="simple",
            explode=header.explode,
            source=header,
        )


def _is_plain_form(body: RequestBody) -> bool:
    """Whether the original takes the body for an HTML form: it is one of their two media types, and
    written at the operation (behind a ``$ref`` the original sees a body like any other)."""
    return body.component is None and _is_form(body.contents[0])


def _is_form(content: MediaType) -> bool:
    return content.media_type.split(";")[0].strip().lower() in _FORMS


def _parameter_names(parameters: tuple[Parameter, ...]) -> dict[int, str]:
    """Each parameter's snake_case name, made unique over all locations, by position."""
    given: dict[int, str] = {}
    for number, one in enumerate(parameters):
        name = names.parameter_name(one.wire_name)
        while name in given.values():
            name = next_name(name)
        given[number] = name
    return given


def _imports(
    groups: Iterable[ParameterGroup], body: BodyPlan | None, responses: Iterable[ResponsePlan]
) -> tuple[ModelRef, ...]:
    schemas: list[SchemaPlan | None] = []
    for response in responses:
        schemas += (one.schema for one in response.contents)
        schemas += _parameter_schemas(response.headers)
    if body is not None:
        schemas += (one.schema for one in body.contents)
    for group in groups:
        schemas += _parameter_schemas(group.parameters)
    found = (ref for schema in schemas if schema is not None for ref in schema.references)
    return tuple(dict.fromkeys(found))


def _parameter_schemas(parameters: Iterable[ParameterPlan]) -> Iterable[SchemaPlan | None]:
    for one in parameters:
        yield one.schema
        yield from (content.schema for content in one.contents)
