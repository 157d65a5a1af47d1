"""The modules of ``<package>/paths``: one per operation, and the stub beside it.

Takes the plan of an endpoint and gives the views of its module and stub: parameters, bodies and
responses as objects, and the methods.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.flavours.openapi_generator_v6.code_calls import Signature, signature_of
from generator.flavours.openapi_generator_v6.code_declaration_stubs import DeclarationStubs
from generator.flavours.openapi_generator_v6.code_declarations import (
    MODELS,
    DeclarationWriter,
    schemas_of,
)
from generator.flavours.openapi_generator_v6.code_imports import import_block
from generator.flavours.openapi_generator_v6.code_types import (
    Names,
    names_of,
)
from generator.flavours.openapi_generator_v6.plan import (
    EndpointPlan,
    ModelPlan,
)
from generator.flavours.openapi_generator_v6.schema_code import (
    INDENT,
    Lines,
    indented,
)
from generator.flavours.openapi_generator_v6.security_code import auth_literal, hosts_literal
from generator.ir import Api
from generator.python import literals

_RUNTIME = ("api_client", "path", "frozendict", "urllib3", "BaseApi")


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
    writer = DeclarationWriter(names)
    declarations = list(writer.declarations(endpoint))
    operation = _operation(endpoint, api)
    text = "\n".join([*declarations, *operation, *signature.implementation(), signature.result])
    direct = {one.ref for one in schemas_of(endpoint)}
    imports = import_block(
        text,
        names,
        package="...",
        models=[ref for ref in endpoint.imports if ref in direct],
        model_package=MODELS,
        extra=("api_client",),
    )
    return EndpointModule(
        docstring=literals.docstring(f"{endpoint.method.upper()} {endpoint.path.path}"),
        imports=imports,
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
    declarations = list(DeclarationStubs(names, models).lines(endpoint))
    methods = [*signature.overloads(endpoint.method_name), *signature.overloads(endpoint.method)]
    imports = import_block(
        "\n".join([*declarations, *methods]),
        names,
        package="...",
        models=endpoint.imports,
        model_package=MODELS,
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
        f"{INDENT}path={literals.string(endpoint.path.path)},",
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


__all__ = ["EndpointModule", "EndpointStub", "Signature", "endpoint_module", "endpoint_stub"]
