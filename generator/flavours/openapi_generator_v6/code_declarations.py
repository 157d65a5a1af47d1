"""What the module of an operation declares: schemas, parameters, bodies and responses.

Takes the plan of an endpoint and gives the lines of its module above the methods.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.flavours.openapi_generator_v6.code_types import Names
from generator.flavours.openapi_generator_v6.plan import (
    ContentPlan,
    EndpointPlan,
    ParameterGroup,
    ParameterPlan,
    ResponsePlan,
)
from generator.flavours.openapi_generator_v6.plan_schema import SchemaPlan
from generator.flavours.openapi_generator_v6.schema_code import INDENT, assignment, indented
from generator.ir import Encoding
from generator.python import literals

MODELS = "...model."
"""Where the modules of operations import models from."""
PARAMETER_CLASSES = {
    "query": "QueryParameter",
    "header": "HeaderParameter",
    "path": "PathParameter",
    "cookie": "CookieParameter",
}
_STYLES = {
    "matrix": "MATRIX",
    "label": "LABEL",
    "form": "FORM",
    "simple": "SIMPLE",
    "spaceDelimited": "SPACE_DELIMITED",
    "pipeDelimited": "PIPE_DELIMITED",
    "deepObject": "DEEP_OBJECT",
}


def schemas_of(endpoint: EndpointPlan) -> Iterator[SchemaPlan]:
    """Every schema that the module names, in the order of the module."""
    for group in endpoint.groups:
        for parameter in group.parameters:
            yield from parameter_schemas(parameter)
    contents = list(endpoint.body.contents) if endpoint.body is not None else []
    for response in endpoint.responses:
        for header in response.headers:
            yield from parameter_schemas(header)
        contents += response.contents
    for content in contents:
        if content.schema is not None:
            yield content.schema


def parameter_schemas(parameter: ParameterPlan) -> Iterator[SchemaPlan]:
    if parameter.schema is not None:
        yield parameter.schema
    for content in parameter.contents:
        if content.schema is not None:
            yield content.schema


@dataclass(frozen=True, slots=True)
class DeclarationWriter:
    names: Names

    def declarations(self, endpoint: EndpointPlan) -> Iterator[str]:
        for group in endpoint.groups:
            yield from self._group(group)
        if endpoint.body is not None:
            for content in endpoint.body.contents:
                yield from self._schema(content.schema)
            yield from self._body(endpoint)
        for response in endpoint.responses:
            yield from self._response(response)
        if endpoint.responses:
            yield "_status_code_to_response = {"
            for response in endpoint.responses:
                yield f"{INDENT}{literals.string(response.key)}: {response.variable},"
            yield "}"
        if endpoint.accept_content_types:
            yield "_all_accept_content_types = ("
            for content_type in endpoint.accept_content_types:
                yield f"{INDENT}{literals.string(content_type)},"
            yield ")"

    def _schema(self, schema: SchemaPlan | None) -> Iterator[str]:
        if schema is None:
            return
        lines = assignment(schema.name, schema, self.names, MODELS)
        yield from lines if len(lines) == 1 else ["", *lines, ""]

    def _group(self, group: ParameterGroup) -> Iterator[str]:
        for parameter in group.parameters:
            for schema in parameter_schemas(parameter):
                yield from self._schema(schema)
        for name, required in ((group.required_class, True), (group.optional_class, False)):
            keys = [one for one in group.parameters if one.required is required]
            total = "" if required else ", total=False"
            yield f"{name} = {self.names.typing}.TypedDict("
            yield f"{INDENT}{literals.string(name)},"
            yield f"{INDENT}{{"
            for one in keys:
                value = value_class(one, self.names)
                yield f"{INDENT * 2}{literals.string(one.wire_name)}: {value},"
            yield f"{INDENT}}}{total},"
            yield ")"
        yield ""
        yield f"class {group.class_name}({group.required_class}, {group.optional_class}):"
        yield f"{INDENT}pass"
        yield ""
        for parameter in group.parameters:
            yield from self._parameter(parameter, PARAMETER_CLASSES[group.location])

    def _parameter(self, parameter: ParameterPlan, kind: str) -> Iterator[str]:
        yield f"{parameter.variable} = api_client.{kind}("
        yield f"{INDENT}name={literals.string(parameter.wire_name)},"
        if parameter.schema is not None or not parameter.contents:
            style = _STYLES.get(parameter.style)
            if style is not None:
                yield f"{INDENT}style=api_client.ParameterStyle.{style},"
            yield f"{INDENT}schema={value_class(parameter, self.names)},"
        else:
            for content in parameter.contents[:1]:
                value = content_class(content, self.names)
                yield f"{INDENT}content={{{literals.string(content.media_type)}: {value}}},"
        if parameter.required:
            yield f"{INDENT}required=True,"
        if parameter.schema is not None and kind != "CookieParameter":
            yield f"{INDENT}explode={parameter.explode},"
        elif kind == "CookieParameter" and not parameter.explode:
            yield f"{INDENT}explode=False,"
        if parameter.allow_reserved:
            yield f"{INDENT}allow_reserved=True,"
        yield ")"

    def _body(self, endpoint: EndpointPlan) -> Iterator[str]:
        body = endpoint.body
        if body is None:
            return
        yield f"{body.variable} = api_client.RequestBody("
        yield f"{INDENT}content={{"
        yield from indented(self._contents(body.contents), 2)
        yield f"{INDENT}}},"
        if body.required:
            yield f"{INDENT}required=True,"
        yield ")"

    def _contents(self, contents: Iterable[ContentPlan]) -> Iterator[str]:
        for content in contents:
            key = literals.string(content.media_type)
            parts = []
            if content.schema is not None:
                parts.append(f"schema={content.schema.name}")
            if content.encodings:
                parts.append("encoding={" + ", ".join(map(_encoding, content.encodings)) + "}")
            yield f"{key}: api_client.MediaType({', '.join(parts)}),"

    def _response(self, response: ResponsePlan) -> Iterator[str]:
        for header in response.headers:
            for schema in parameter_schemas(header):
                yield from self._schema(schema)
            yield from self._parameter(header, "HeaderParameter")
        for content in response.contents:
            yield from self._schema(content.schema)
        yield from header_dictionaries(response, self.names)
        yield ""
        yield f"class {response.class_name}(api_client.ApiResponse):"
        if response.contents or response.headers_class is not None:
            unset = f"{self.names.schemas}.unset"
            body = "body" if response.contents else f"body={unset}"
            required = response.contents and response.headers_class is not None
            headers = "headers" if required else f"headers={unset}"
            yield f"{INDENT}def __init__(self, response, {body}, {headers}):"
            yield f"{INDENT * 2}super().__init__(response, body, headers)"
        else:
            yield f"{INDENT}pass"
        yield ""
        yield f"{response.variable} = api_client.OpenApiResponse("
        yield f"{INDENT}response_cls={response.class_name},"
        if response.contents:
            yield f"{INDENT}content={{"
            yield from indented(self._contents(response.contents), 2)
            yield f"{INDENT}}},"
        if response.headers:
            variables = ", ".join(header.variable for header in response.headers)
            yield f"{INDENT}headers=[{variables}],"
        yield ")"


def header_classes(response: ResponsePlan) -> tuple[str, ...]:
    found = (
        response.headers_required_class,
        response.headers_optional_class,
        response.headers_class,
    )
    return tuple(dict.fromkeys(name for name in found if name is not None))


def header_dictionaries(response: ResponsePlan, names: Names) -> Iterator[str]:
    """The dictionaries of the headers of an answer, in source and stub alike."""
    if response.headers_class is None:
        return
    for name in header_classes(response):
        yield f"{name} = {names.typing}.TypedDict("
        yield f"{INDENT}{literals.string(name)},"
        yield f"{INDENT}{{"
        for header in response.headers:
            value = value_class(header, names)
            yield f"{INDENT * 2}{literals.string(header.wire_name)}: {value},"
        yield f"{INDENT}}},"
        yield f"{INDENT}total=False,"
        yield ")"


def content_class(content: ContentPlan, names: Names) -> str:
    return content.schema.name if content.schema is not None else f"{names.schemas}.AnyTypeSchema"


def value_class(parameter: ParameterPlan, names: Names) -> str:
    if parameter.schema is not None:
        return parameter.schema.name
    if parameter.contents:
        return content_class(parameter.contents[0], names)
    return f"{names.schemas}.AnyTypeSchema"


def _encoding(encoding: Encoding) -> str:
    parts = []
    if encoding.content_type is not None:
        parts.append(f"content_type={literals.string(encoding.content_type)}")
    style = _STYLES.get(encoding.style or "")
    if style is not None:
        parts.append(f"style=api_client.ParameterStyle.{style}")
    if encoding.explode is not None:
        parts.append(f"explode={encoding.explode}")
    if encoding.allow_reserved:
        parts.append("allow_reserved=True")
    return f"{literals.string(encoding.property_name)}: api_client.Encoding({', '.join(parts)})"
