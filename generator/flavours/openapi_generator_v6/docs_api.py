"""The pages of APIs: ``docs/apis/tags/<Tag>Api.md``.

Takes the plan of a tag, gives the view of its page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from generator.flavours.openapi_generator_v6.docs_auth import auth_code, auth_label, shown_schemes
from generator.flavours.openapi_generator_v6.docs_example import ExampleView, examples
from generator.flavours.openapi_generator_v6.docs_returns import return_type, success_response
from generator.flavours.openapi_generator_v6.docs_schema import Block, SchemaPages
from generator.flavours.openapi_generator_v6.docs_text import cell, html, inert, prose
from generator.flavours.openapi_generator_v6.javahash import hash_order
from generator.flavours.openapi_generator_v6.plan import (
    ClientPlan,
    EndpointPlan,
    ParameterGroup,
    ParameterPlan,
    ResponsePlan,
    TagPlan,
)
from generator.flavours.openapi_generator_v6.plan_schema import ModelRef, SchemaPlan
from generator.flavours.openapi_generator_v6.plan_servers import shown_base_url
from generator.flavours.openapi_generator_v6.quirks import Quirks
from generator.flavours.openapi_generator_v6.samples_text import Sampler
from generator.ir import ABSENT, SecurityScheme
from generator.python import literals

_README = "../../../README.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """The table of one location's parameters and their schemas."""

    argument: str
    class_name: str
    rows: tuple[str, ...]
    more_space: bool
    """Whether one more blank line follows the table (that of query parameters)."""
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseView:
    """The table of one response, its bodies and its headers."""

    class_name: str
    body_cell: str
    headers_cell: str
    blocks: tuple[Block, ...]
    headers_class: str
    header_rows: tuple[str, ...]
    header_blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """One operation on the page of an API."""

    name: str
    signature: str
    summary: str
    comment: str
    """The summary as the comment above a call."""
    description: str
    auth_labels: tuple[str, ...]
    imports: tuple[str, ...]
    auth_code: tuple[tuple[str, ...], ...]
    examples: tuple[ExampleView, ...]
    prints: bool
    has_parameters: bool
    parameter_rows: tuple[str, ...]
    body_blocks: tuple[Block, ...]
    groups: tuple[GroupView, ...]
    response_rows: tuple[str, ...]
    responses: tuple[ResponseView, ...]
    authorization: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiPage:
    """The page of one API."""

    package: str
    module: str
    class_name: str
    base_url: str
    """As a comment writes it; ``base_url_cell`` as prose does, ``host_literal`` as Python."""
    host_literal: str
    base_url_cell: str
    rows: tuple[str, ...]
    operations: tuple[OperationView, ...]


class ApiPages:
    """Makes the pages of APIs."""

    def __init__(
        self, client: ClientPlan, quirks: Quirks, schemas: SchemaPages, samples: Sampler
    ) -> None:
        self._client = client
        self._quirks = quirks
        self._schemas = schemas
        self._samples = samples
        self._schemes: Mapping[str, SecurityScheme] = {
            one.key: one for one in client.security_schemes
        }
        self.base_url = shown_base_url(
            client.base_url, client.api.servers, keep_relative=quirks.relative_base_url
        )
        self._made: dict[str, OperationView] = {}

    def page(self, tag: TagPlan) -> ApiPage:
        """The page of one tag."""
        return ApiPage(
            package=self._client.package,
            module=tag.module,
            class_name=tag.class_name,
            base_url=prose(self.base_url),
            host_literal=literals.string(self.base_url),
            base_url_cell=html(self.base_url),
            rows=tuple(
                f"[**{one.method_name}**](#{one.method_name}) | **{one.method}** "
                f"{html(one.path.path)} | {cell(one.operation.summary)}"
                for one in tag.endpoints
            ),
            operations=tuple(self.operation(one) for one in tag.endpoints),
        )

    def operation(self, endpoint: EndpointPlan) -> OperationView:
        """One operation; made once, however many tags it has."""
        made = self._made.get(endpoint.operation.key)
        if made is None:
            made = self._made[endpoint.operation.key] = self._operation(endpoint)
        return made

    def _operation(self, endpoint: EndpointPlan) -> OperationView:
        endpoint = as_shown(endpoint, self._quirks)
        client = self._client
        schemes = shown_schemes(endpoint.page_security, self._schemes)
        calls = examples(endpoint, self._samples, self._quirks)
        summary = prose(endpoint.operation.summary)
        description = prose(endpoint.operation.description)
        labels = (auth_label(scheme) for scheme in schemes)
        return OperationView(
            name=endpoint.method_name,
            signature=self._signature(endpoint),
            summary=summary if self._quirks.raw_html else inert(summary),
            comment=summary,
            description=description if self._quirks.raw_html else inert(description),
            auth_labels=tuple(label for label in labels if label is not None),
            imports=self._imports(endpoint, calls),
            auth_code=tuple(
                auth_code(
                    one,
                    client.package,
                    self.base_url,
                    lose_host=self._quirks.authorization_loses_host,
                )
                for one in schemes
            ),
            examples=calls,
            prints=bool(return_type(endpoint)),
            has_parameters=endpoint.has_parameters,
            parameter_rows=tuple(_parameter_rows(endpoint)),
            body_blocks=self._body_blocks(endpoint),
            groups=tuple(self._group(group) for group in endpoint.groups),
            response_rows=tuple(
                f"{one.key} | [{one.class_name}](#{endpoint.method_name}.{one.class_name}) | "
                f"{cell(one.source.description)}"
                for one in endpoint.responses
            ),
            responses=tuple(self._response(one) for one in endpoint.responses),
            authorization=", ".join(f"[{one.key}]({_README}#{one.key})" for one in schemes),
        )

    def _signature(self, endpoint: EndpointPlan) -> str:
        names = [
            one.python_name
            for parameter in endpoint.operation.parameters
            for group in endpoint.groups
            for one in group.parameters
            if one.source is parameter and one.required and not _has_default(one)
        ]
        body = endpoint.body
        if body is not None and body.required and not body.is_form:
            names.append(body.parameter_name)
        joined = ("" if self._quirks.signature_without_commas else ", ").join(names)
        returned = return_type(endpoint)
        response = success_response(endpoint)
        if not self._quirks.leaked_return_types:
            returned = response.class_name if response else ""
        return f"{returned} {endpoint.method_name}({joined})".strip()

    def _imports(self, endpoint: EndpointPlan, calls: Iterable[ExampleView]) -> tuple[str, ...]:
        """The original's imports in its order, then those that examples need beside them."""
        refs = {ref.class_name: ref for ref in endpoint.imports}
        lines = hash_order(self._import(refs[name]) for name in hash_order(refs))
        if self._quirks.missing_imports:
            return lines
        needed = (self._import(ref) for call in calls for ref in call.models)
        return tuple(dict.fromkeys((*lines, *needed)))

    def _import(self, ref: ModelRef) -> str:
        return f"from {self._client.package}.model.{ref.module} import {ref.class_name}"

    def _body_blocks(self, endpoint: EndpointPlan) -> tuple[Block, ...]:
        contents = () if endpoint.body is None else endpoint.body.contents
        return self._described(one.schema for one in contents)

    def _group(self, group: ParameterGroup) -> GroupView:
        return GroupView(
            argument=group.argument,
            class_name=group.class_name,
            rows=tuple(self._parameter_row(one) for one in group.parameters),
            more_space=group.location == "query",
            blocks=self._described(one.schema for one in group.parameters),
        )

    def _response(self, response: ResponsePlan) -> ResponseView:
        body_cell = "Unset | body was not defined |"
        if response.source.content_written and self._quirks.empty_content_is_a_union:
            body_cell = "typing.Union[] |  |"
        if response.contents:
            classes = "".join(
                f"{one.schema.page_name if one.schema else 'Unset'}, " for one in response.contents
            )
            body_cell = f"typing.Union[{classes}] |  |"
        return ResponseView(
            class_name=response.class_name,
            body_cell=body_cell,
            headers_cell=(
                f"{response.headers_class} |  |"
                if response.headers_class
                else "Unset | headers were not defined |"
            ),
            blocks=self._described(one.schema for one in response.contents),
            headers_class=response.headers_class or "",
            header_rows=tuple(self._parameter_row(one) for one in response.headers),
            header_blocks=self._described(one.schema for one in response.headers),
        )

    def _parameter_row(self, one: ParameterPlan) -> str:
        class_name = one.schema.page_name if one.schema else ""
        if not class_name and one.contents and not self._quirks.content_parameters_empty:
            content = one.contents[0].schema
            class_name = content.page_name if content else "Any"
        description = ""
        if not self._quirks.parameter_descriptions_dropped:
            description = cell(one.source.description)
        mark = "" if one.required else "optional"
        return f"{html(one.wire_name)} | {class_name} |{description and f' {description}'} | {mark}"

    def _described(self, schemas: Iterable[SchemaPlan | None]) -> tuple[Block, ...]:
        return tuple(
            block
            for schema in schemas
            if schema is not None
            for block in self._schemas.blocks(schema, schema.page_name)
        )


def as_shown(endpoint: EndpointPlan, quirks: Quirks) -> EndpointPlan:
    """The operation as its page takes it to be."""
    body, groups = endpoint.body, endpoint.groups
    if body is not None and quirks.form_bodies_optional and body.is_form:
        body = replace(body, required=False)
    if quirks.undeclared_path_parameters_missing:
        declared = (
            replace(group, parameters=tuple(filter(_is_declared, group.parameters)))
            for group in groups
        )
        groups = tuple(group for group in declared if group.parameters)
    return replace(endpoint, body=body, groups=groups)


def _is_declared(one: ParameterPlan) -> bool:
    return "/parameters/" in one.source.source.pointer


def _has_default(one: ParameterPlan) -> bool:
    schema = one.schema
    return schema is not None and schema.default is not ABSENT and schema.default is not None


def _parameter_rows(endpoint: EndpointPlan) -> Iterable[str]:
    body = endpoint.body
    if body is not None:
        classes = ", ".join(one.schema.page_name if one.schema else "" for one in body.contents)
        if body.required:
            yield f"body | typing.Union[{classes}] | required |"
        else:
            yield f"body | typing.Union[{classes}, Unset] | optional, default is unset |"
    for group in endpoint.groups:
        yield f"{group.argument} | {group.class_name} | |"
    if body is not None:
        yield (
            f"content_type | str | optional, default is '{html(body.default_content_type)}' | Selects the "
            "schema and serialization of the request body"
        )
    if endpoint.accept_content_types:
        accepted = "".join(f"'{html(one)}', " for one in endpoint.accept_content_types)
        yield (
            f"accept_content_types | typing.Tuple[str] | default is ({accepted}) | Tells the server "
            "the content type(s) that are accepted by the client"
        )
    if endpoint.servers:
        yield (
            "host_index | typing.Optional[int] | default is None | Allows one to select a different "
            "host"
        )
    yield (
        "stream | bool | default is False | if True then the response.content will be streamed and "
        "loaded from a file like object. When downloading a file, set this to True to force the "
        "code to deserialize the content to a FileSchema file"
    )
    yield (
        "timeout | typing.Optional[typing.Union[int, typing.Tuple]] | default is None | the timeout "
        "used by the rest client"
    )
    yield (
        "skip_deserialization | bool | default is False | when True, headers and body will be unset "
        "and an instance of api_client.ApiResponseWithoutDeserialization will be returned"
    )
