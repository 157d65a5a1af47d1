"""What the module of an operation declares, as type checkers see it.

Takes the plan of an endpoint and gives the lines of its stub above the methods.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.flavours.openapi_generator_v6.code_declarations import (
    PARAMETER_CLASSES,
    header_dictionaries,
    parameter_schemas,
    schemas_of,
    value_class,
)
from generator.flavours.openapi_generator_v6.code_stubs import StubWriter
from generator.flavours.openapi_generator_v6.code_types import Names, input_types, union
from generator.flavours.openapi_generator_v6.plan import (
    EndpointPlan,
    ModelPlan,
    ParameterGroup,
    ParameterPlan,
    ResponsePlan,
)
from generator.flavours.openapi_generator_v6.schema_code import INDENT
from generator.python import literals


@dataclass(frozen=True, slots=True)
class DeclarationStubs:
    names: Names
    models: Mapping[str, ModelPlan]

    def lines(self, endpoint: EndpointPlan) -> Iterator[str]:
        writer = StubWriter(self.names, self.models)
        for schema in schemas_of(endpoint):
            yield from writer.assignment(schema.name, schema, nested=False)
        for group in endpoint.groups:
            yield from self._group(group)
            kind = PARAMETER_CLASSES[group.location]
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
        schema = next(parameter_schemas(parameter), None)
        own = value_class(parameter, self.names)
        if schema is None:
            return union((own, f"{self.names.schemas}.AnyInput"), self.names)
        return union((own, *input_types(schema, self.names, self.models)), self.names)

    def _response(self, response: ResponsePlan) -> Iterator[str]:
        schemas = self.names.schemas
        for header in response.headers:
            yield f"{header.variable}: api_client.HeaderParameter"
        yield from header_dictionaries(response, self.names)
        headers = f"{schemas}.Unset"
        if response.headers_class is not None:
            headers = response.headers_class
        bodies = [content.schema.name for content in response.contents if content.schema]
        if len(bodies) < len(response.contents) or not bodies:
            bodies.append(f"{schemas}.Unset")
        yield f"class {response.class_name}(api_client.ApiResponse):"
        body = union(bodies, self.names)
        yield f"{INDENT}body: {body}"
        yield f"{INDENT}headers: {headers}"
        if response.contents or response.headers_class is not None:
            received = f"{self.names.modules['urllib3']}.BaseHTTPResponse"
            absent = "" if response.contents else " = ..."
            missing = " = ..."
            if response.contents and response.headers_class is not None:
                missing = ""
            elif response.headers_class is not None:
                headers = union([headers, f"{schemas}.Unset"], self.names)
            yield f"{INDENT}def __init__("
            yield f"{INDENT * 2}self,"
            yield f"{INDENT * 2}response: {received},"
            yield f"{INDENT * 2}body: {body}{absent},"
            yield f"{INDENT * 2}headers: {headers}{missing},"
            yield f"{INDENT}) -> None: ..."
