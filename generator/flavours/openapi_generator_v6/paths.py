"""The modules of ``<package>/paths``: one per operation, and the stub beside it.

Takes the plan of an endpoint and gives the views of its module and stub: parameters, bodies and
responses as objects, and the methods.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.flavours.openapi_generator_v6.code_calls import Signature, signature_of
from generator.flavours.openapi_generator_v6.code_imports import import_block
from generator.flavours.openapi_generator_v6.code_stubs import StubWriter
from generator.flavours.openapi_generator_v6.code_types import (
    Names,
    input_types,
    names_of,
    union,
)
from generator.flavours.openapi_generator_v6.plan import (
    ContentPlan,
    EndpointPlan,
    ModelPlan,
    ParameterGroup,
    ParameterPlan,
    ResponsePlan,
)
from generator.flavours.openapi_generator_v6.plan_schema import SchemaPlan
from generator.flavours.openapi_generator_v6.schema_code import (
    INDENT,
    Lines,
    assignment,
    indented,
)
from generator.flavours.openapi_generator_v6.security_code import auth_literal, hosts_literal
from generator.ir import Api, Encoding
from generator.python import literals

_MODELS = "...model."
_RUNTIME = ("api_client", "path", "frozendict", "urllib3", "BaseApi")
_PARAMETER_CLASSES = {
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


@dataclass(frozen=True, slots=True)
class EndpointModule:
    """``paths/x/get.py``: finished lines."""

    docstring: str
    imports: str
    declarations: str
    """Schemas, parameters, bodies and responses."""
    operation: str
    base_method: str
    method_name: str
    method: str
    class_name: str
    method_class: str
    parameters: str
    """The parameters of the methods, each on a line."""
    checks: str
    """The lines that check the groups of parameters."""
    arguments: str
    """The arguments handed on, each on a line."""
    result: str
    method_docstring: str


@dataclass(frozen=True, slots=True)
class EndpointStub:
    """``paths/x/get.pyi``: finished lines."""

    imports: str
    declarations: str
    class_name: str
    method_class: str
    overloads: str
    """The overloads under the name of the operation."""
    method_overloads: str
    """The same under the name of the method."""


def endpoint_module(endpoint: EndpointPlan, api: Api) -> EndpointModule:
    """The module of an operation."""
    names = endpoint_names(endpoint)
    signature = signature_of(endpoint, names)
    writer = _ModuleWriter(names)
    declarations = list(writer.declarations(endpoint))
    operation = _operation(endpoint, api)
    text = "\n".join([*declarations, *operation, *signature.implementation(), signature.result])
    direct = {one.ref for one in schemas_of(endpoint)}
    imports = import_block(
        text,
        names,
        package="...",
        models=[ref for ref in endpoint.imports if ref in direct],
        model_package=_MODELS,
        extra=("api_client",),
    )
    return EndpointModule(
        docstring=literals.docstring(f"{endpoint.method.upper()} {endpoint.path.path}"),
        imports=f"{imports}\nfrom . import path",
        declarations="\n".join(declarations),
        operation="\n".join(operation),
        base_method=endpoint.base_method,
        method_name=endpoint.method_name,
        method=endpoint.method,
        class_name=endpoint.class_name,
        method_class=endpoint.method_class,
        parameters="\n".join(indented(signature.implementation(), 2)),
        checks="\n".join(indented(_checks(endpoint), 2)),
        arguments="\n".join(indented(signature.arguments(), 3)),
        result=signature.result,
        method_docstring=_documentation(endpoint),
    )


def endpoint_stub(endpoint: EndpointPlan, models: Mapping[str, ModelPlan]) -> EndpointStub:
    """The stub of an operation's module."""
    names = endpoint_names(endpoint)
    signature = signature_of(endpoint, names, models)
    declarations = list(_StubDeclarations(names, models).lines(endpoint))
    methods = [*signature.overloads(endpoint.method_name), *signature.overloads(endpoint.method)]
    imports = import_block(
        "\n".join([*declarations, *methods]),
        names,
        package="...",
        models=endpoint.imports,
        model_package=_MODELS,
        extra=("api_client",),
    )
    return EndpointStub(
        imports=imports,
        declarations="\n".join(declarations),
        class_name=endpoint.class_name,
        method_class=endpoint.method_class,
        overloads="\n".join(indented(signature.overloads(endpoint.method_name))),
        method_overloads="\n".join(indented(signature.overloads(endpoint.method))),
    )


def schemas_of(endpoint: EndpointPlan) -> Iterator[SchemaPlan]:
    """Every schema that the module names, in the order of the module."""
    for group in endpoint.groups:
        for parameter in group.parameters:
            yield from _parameter_schemas(parameter)
    contents = list(endpoint.body.contents) if endpoint.body is not None else []
    for response in endpoint.responses:
        for header in response.headers:
            yield from _parameter_schemas(header)
        contents += response.contents
    for content in contents:
        if content.schema is not None:
            yield content.schema


def _parameter_schemas(parameter: ParameterPlan) -> Iterator[SchemaPlan]:
    if parameter.schema is not None:
        yield parameter.schema
    for content in parameter.contents:
        if content.schema is not None:
            yield content.schema


def endpoint_names(endpoint: EndpointPlan) -> Names:
    """What the module calls what it imports."""
    taken = {endpoint.class_name, endpoint.method_class, *_RUNTIME}
    for group in endpoint.groups:
        taken |= {group.class_name, group.required_class, group.optional_class}
        taken |= {one.variable for one in group.parameters}
    taken |= {one.class_name for one in endpoint.responses}
    taken |= {one.name for one in schemas_of(endpoint)}
    return names_of(schemas_of(endpoint), endpoint.imports, taken)


def _documentation(endpoint: EndpointPlan) -> str:
    operation = endpoint.operation
    text = "\n\n".join(part for part in (operation.summary, operation.description) if part)
    return literals.docstring(text, indent=INDENT * 2) if text.strip() else ""


def _checks(endpoint: EndpointPlan) -> Lines:
    return [
        f"self._verify_typed_dict_inputs_oapg({group.class_name}, {group.argument})"
        for group in endpoint.groups
    ]


def _operation(endpoint: EndpointPlan, api: Api) -> Lines:
    """What the runtime needs to know for a call."""
    lines = [
        "_operation = api_client.Operation(",
        f"{INDENT}path=path.value,",
        f"{INDENT}method={literals.string(endpoint.method.upper())},",
        f"{INDENT}operation_id={literals.string(endpoint.method_name)},",
    ]
    for group in endpoint.groups:
        variables = "".join(f"{one.variable}, " for one in group.parameters)
        lines.append(f"{INDENT}{group.location}_parameters=({variables.rstrip()}),")
    if endpoint.body is not None:
        lines.append(f"{INDENT}body={endpoint.body.variable},")
    if endpoint.responses:
        lines.append(f"{INDENT}responses=_status_code_to_response,")
    auth = auth_literal(endpoint.operation, api)
    if auth is not None:
        lines.append(f"{INDENT}auth={auth},")
    if endpoint.servers:
        lines.append(f"{INDENT}servers={hosts_literal(endpoint.servers)},")
    return [*lines, ")"]


@dataclass(frozen=True, slots=True)
class _ModuleWriter:
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
        lines = assignment(schema.name, schema, self.names, _MODELS)
        yield from lines if len(lines) == 1 else ["", *lines, ""]

    def _group(self, group: ParameterGroup) -> Iterator[str]:
        for parameter in group.parameters:
            for schema in _parameter_schemas(parameter):
                yield from self._schema(schema)
        for name, required in ((group.required_class, True), (group.optional_class, False)):
            keys = [one for one in group.parameters if one.required is required]
            total = "" if required else ", total=False"
            yield f"{name} = {self.names.typing}.TypedDict("
            yield f"{INDENT}{literals.string(name)},"
            yield f"{INDENT}{{"
            for one in keys:
                value = _value_class(one, self.names)
                yield f"{INDENT * 2}{literals.string(one.wire_name)}: {value},"
            yield f"{INDENT}}}{total},"
            yield ")"
        yield ""
        yield f"class {group.class_name}({group.required_class}, {group.optional_class}):"
        yield f"{INDENT}pass"
        yield ""
        for parameter in group.parameters:
            yield from self._parameter(parameter, _PARAMETER_CLASSES[group.location])

    def _parameter(self, parameter: ParameterPlan, kind: str) -> Iterator[str]:
        yield f"{parameter.variable} = api_client.{kind}("
        yield f"{INDENT}name={literals.string(parameter.wire_name)},"
        if parameter.schema is not None or not parameter.contents:
            style = _STYLES.get(parameter.style)
            if style is not None:
                yield f"{INDENT}style=api_client.ParameterStyle.{style},"
            yield f"{INDENT}schema={_value_class(parameter, self.names)},"
        else:
            for content in parameter.contents[:1]:
                value = _content_class(content, self.names)
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
            for schema in _parameter_schemas(header):
                yield from self._schema(schema)
            yield from self._parameter(header, "HeaderParameter")
        for content in response.contents:
            yield from self._schema(content.schema)
        if response.headers_class is not None:
            for name in _header_classes(response):
                yield f"{name} = {self.names.typing}.TypedDict("
                yield f"{INDENT}{literals.string(name)},"
                yield f"{INDENT}{{"
                for header in response.headers:
                    value = _value_class(header, self.names)
                    yield f"{INDENT * 2}{literals.string(header.wire_name)}: {value},"
                yield f"{INDENT}}},"
                yield f"{INDENT}total=False,"
                yield ")"
        yield ""
        yield f"class {response.class_name}(api_client.ApiResponse):"
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


def _header_classes(response: ResponsePlan) -> tuple[str, ...]:
    found = (
        response.headers_required_class,
        response.headers_optional_class,
        response.headers_class,
    )
    return tuple(dict.fromkeys(name for name in found if name is not None))


def _content_class(content: ContentPlan, names: Names) -> str:
    return content.schema.name if content.schema is not None else f"{names.schemas}.AnyTypeSchema"


def _value_class(parameter: ParameterPlan, names: Names) -> str:
    if parameter.schema is not None:
        return parameter.schema.name
    if parameter.contents:
        return _content_class(parameter.contents[0], names)
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


@dataclass(frozen=True, slots=True)
class _StubDeclarations:
    names: Names
    models: Mapping[str, ModelPlan]

    def lines(self, endpoint: EndpointPlan) -> Iterator[str]:
        writer = StubWriter(self.names, self.models)
        for schema in schemas_of(endpoint):
            yield from writer.assignment(schema.name, schema, nested=False)
        for group in endpoint.groups:
            yield from self._group(group)
            kind = _PARAMETER_CLASSES[group.location]
            for parameter in group.parameters:
                yield f"{parameter.variable}: api_client.{kind}"
        if endpoint.body is not None:
            yield f"{endpoint.body.variable}: api_client.RequestBody"
        for response in endpoint.responses:
            yield from self._response(response)

    def _group(self, group: ParameterGroup) -> Iterator[str]:
        for name, required in ((group.required_class, True), (group.optional_class, False)):
            keys = [one for one in group.parameters if one.required is required]
            yield f"{name} = {self.names.typing}.TypedDict("
            yield f"{INDENT}{literals.string(name)},"
            yield f"{INDENT}{{"
            for one in keys:
                yield f"{INDENT * 2}{literals.string(one.wire_name)}: {self._value(one)},"
            yield f"{INDENT}}}{'' if required else ', total=False'},"
            yield ")"
        bases = f"{group.required_class}, {group.optional_class}"
        yield f"class {group.class_name}({bases}): ..."

    def _value(self, parameter: ParameterPlan) -> str:
        schema = next(_parameter_schemas(parameter), None)
        own = _value_class(parameter, self.names)
        if schema is None:
            return union((own, f"{self.names.schemas}.AnyInput"), self.names)
        return union((own, *input_types(schema, self.names, self.models)), self.names)

    def _response(self, response: ResponsePlan) -> Iterator[str]:
        schemas, typing = self.names.schemas, self.names.typing
        for header in response.headers:
            yield f"{header.variable}: api_client.HeaderParameter"
        headers = f"{schemas}.Unset"
        if response.headers_class is not None:
            headers = response.headers_class
            for name in _header_classes(response):
                yield f"{name} = {typing}.TypedDict("
                yield f"{INDENT}{literals.string(name)},"
                yield f"{INDENT}{{"
                for header in response.headers:
                    value = _value_class(header, self.names)
                    yield f"{INDENT * 2}{literals.string(header.wire_name)}: {value},"
                yield f"{INDENT}}},"
                yield f"{INDENT}total=False,"
                yield ")"
        bodies = [content.schema.name for content in response.contents if content.schema]
        if len(bodies) < len(response.contents) or not bodies:
            bodies.append(f"{schemas}.Unset")
        yield f"class {response.class_name}(api_client.ApiResponse):"
        yield f"{INDENT}body: {union(bodies, self.names)}"
        yield f"{INDENT}headers: {headers}"


__all__ = ["EndpointModule", "EndpointStub", "Signature", "endpoint_module", "endpoint_stub"]
