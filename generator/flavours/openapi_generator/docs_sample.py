"""The Python samples of pages and README: imports, configuration, one call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.flavours.openapi_generator.docs_signing import signing_lines
from generator.flavours.openapi_generator.names import module_name
from generator.flavours.openapi_generator.plan import AuthMethod, Client, Operation, Parameter
from generator.flavours.openapi_generator.quirks import Quirks
from generator.flavours.openapi_generator.samples_python import PythonSamples

_RUNTIME = {"ApiClient": "api_client", "Configuration": "configuration"}
"""Classes of the runtime that a class of the document may hide, and their modules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """The lines of a sample, in the three blocks between which the format has blank lines."""

    modules: tuple[str, ...]
    imports: tuple[str, ...]
    configuration: tuple[str, ...]
    call: tuple[str, ...]


def make_sample(
    client: Client, classname: str, operation: Operation, quirks: Quirks, error: str = "Exception"
) -> Sample:
    """The sample of an operation; ``error`` is what its last clause catches."""
    values = PythonSamples(client) if quirks.mends("sample-value-no-python") else None
    call = tuple(_call(client, classname, operation, quirks, values, error))
    modules = set(values.modules) if values is not None else set()
    if quirks.mends("sample-without-os") and needs_os(operation.auth_methods):
        modules.add("os")
    configuration = tuple(_configuration(client, quirks.methods(operation.auth_methods), quirks))
    if quirks.mends("class-hides-runtime"):
        for name, module in _RUNTIME.items():
            if name in client.by_class:
                modules.add(f"{client.package}.{module}")
                short, long = (f"{client.package}.{each}(" for each in (name, f"{module}.{name}"))
                configuration = tuple(line.replace(short, long) for line in configuration)
                call = tuple(line.replace(short, long) for line in call)
    return Sample(
        modules=tuple(f"import {name}" for name in sorted(modules)),
        imports=tuple(_imports(client, operation, quirks)),
        configuration=configuration,
        call=call,
    )


def _imports(client: Client, operation: Operation, quirks: Quirks) -> Iterator[str]:
    yield f"import {client.package}"
    for name in operation.example_imports:
        if quirks.mends("import-of-nothing") and name not in client.by_class:
            continue
        yield f"from {client.package}.models.{module_name(name)} import {name}"
    yield f"from {client.package}.rest import ApiException"
    yield "from pprint import pprint"


def needs_os(methods: Iterable[AuthMethod]) -> bool:
    """Whether the configuration reads a secret from the environment."""
    return any(method.kind in ("basic", "bearer", "api_key", "oauth") for method in methods)


def _configuration(
    client: Client, methods: tuple[AuthMethod, ...], quirks: Quirks
) -> Iterator[str]:
    package = client.package
    yield f"# Defining the host is optional and defaults to {client.base_path}"
    yield "# See configuration.py for a list of all supported configuration parameters."
    yield f"configuration = {package}.Configuration("
    yield f'    host = "{client.base_path}"'
    yield ")"
    yield ""
    if not methods:
        return
    yield "# The client must configure the authentication and authorization parameters"
    yield "# in accordance with the API server security policy."
    yield "# Examples for each auth method are provided below, use the example that"
    yield "# satisfies your auth use case."
    for method in methods:
        yield from _secret(client, method, quirks)


def _secret(client: Client, method: AuthMethod, quirks: Quirks) -> Iterator[str]:
    package, name = client.package, method.name
    host = f'    host = "{client.base_path}",'
    if method.kind == "basic":
        yield ""
        yield f"# Configure HTTP basic authorization: {name}"
        yield f"configuration = {package}.Configuration("
        if quirks.mends("sample-forgets-host"):
            yield host
        yield '    username = os.environ["USERNAME"],'
        yield '    password = os.environ["PASSWORD"]'
        yield ")"
    elif method.kind == "bearer":
        shown = f" ({method.bearer_format})" if method.bearer_format is not None else ""
        yield ""
        yield f"# Configure Bearer authorization{shown}: {name}"
        yield f"configuration = {package}.Configuration("
        if quirks.mends("sample-forgets-host"):
            yield host
        yield '    access_token = os.environ["BEARER_TOKEN"]'
        yield ")"
    elif method.kind == "signature":
        yield ""
        yield from signing_lines(package, name, client.base_path)
    elif method.kind == "api_key":
        yield ""
        yield f"# Configure API key authorization: {name}"
        yield f"configuration.api_key['{name}'] = os.environ[\"API_KEY\"]"
        yield ""
        yield "# Uncomment below to setup prefix (e.g. Bearer) for API key, if needed"
        yield f"# configuration.api_key_prefix['{name}'] = 'Bearer'"
    elif method.kind == "oauth":
        yield ""
        yield 'configuration.access_token = os.environ["ACCESS_TOKEN"]'


def _call(
    client: Client,
    classname: str,
    operation: Operation,
    quirks: Quirks,
    values: PythonSamples | None,
    error: str,
) -> Iterator[str]:
    package = client.package
    yield "# Enter a context with an instance of the API client"
    yield f"with {package}.ApiClient(configuration) as api_client:"
    yield "    # Create an instance of the API class"
    yield f"    api_instance = {package}.{classname}(api_client)"
    for parameter in operation.parameters:
        name, value = parameter.name, parameter.example
        if values is not None:
            name += values.annotation(parameter.value)
            value = values.parameter(parameter)
        yield f"    {name} = {value} # {_remark(parameter, quirks)}"
    yield ""
    yield "    try:"
    if operation.summary is not None:
        yield f"        # {quirks.remark(operation.summary)}"
    called = f"api_instance.{operation.name}({arguments(operation)})"
    if operation.return_type is None:
        yield f"        {called}"
    else:
        yield f"        api_response = {called}"
        yield f'        print("The response of {classname}->{operation.name}:\\n")'
        yield "        pprint(api_response)"
    yield f"    except {error} as e:"
    yield f'        print("Exception when calling {classname}->{operation.name}: %s\\n" % e)'


def _remark(parameter: Parameter, quirks: Quirks) -> str:
    text = f"{parameter.value.data_type} | {quirks.remark(parameter.description or '')}"
    if not parameter.required:
        text += " (optional)"
    return text if parameter.default is None else f"{text} (default to {parameter.default})"


def arguments(operation: Operation) -> str:
    """The arguments of a call: required ones by position, the others by name."""
    return ", ".join(
        each.name if each.required else f"{each.name}={each.name}" for each in operation.parameters
    )
