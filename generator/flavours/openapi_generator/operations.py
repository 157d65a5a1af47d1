"""Modules of the API classes: views of finished text, one per tag."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.flavours.base import Alias, MethodAlias, method_aliases
from generator.flavours.openapi_generator.code_doc import method_doc
from generator.flavours.openapi_generator.code_request import body_lines, request_lines
from generator.flavours.openapi_generator.code_types import (
    CLASHING,
    annotation_of,
    finished,
    import_lines,
    optional,
    plain,
    renamed,
)
from generator.flavours.openapi_generator.plan import ApiClass, Client, Operation, Value
from generator.ir import Server
from generator.python.literals import docstring, string


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a method."""

    name: str
    annotation: str
    default: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """The methods of one operation.

    ``returns`` is the type of the data, ``responses`` the rows of the response table, ``request``
    the lines that put the request together, ``events`` the name of the method that reads an event
    stream (None where there is none).
    """

    name: str
    arguments: tuple[Argument, ...]
    host: str
    returns: str
    doc: str
    info_doc: str
    raw_doc: str
    events: str | None
    events_doc: str
    constant: str
    responses: tuple[str, ...]
    servers: tuple[str, ...]
    call: str
    method: str
    path: str
    request: tuple[str, ...]
    deprecated: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiModule:
    """A module with one API class.

    ``validate_call``, ``plain_int`` and ``plain_object`` are what the class calls these, where a
    method may have the name itself.
    """

    header: str
    package: str
    imports: tuple[str, ...]
    runtime: tuple[str, ...]
    classname: str
    doc: str
    validate_call: str
    plain_int: str
    plain_object: str
    methods: tuple[Method, ...]
    aliases: tuple[MethodAlias, ...] = ()

    def with_aliases(self, aliases: tuple[Alias, ...]) -> ApiModule:
        """The class with methods under the names of the release before."""
        kept = method_aliases(self.classname, aliases, _VARIANTS)
        if not kept:
            return self
        line = f"from {self.package}._renamed import renamed as _renamed"
        return replace(self, runtime=(line, *self.runtime), aliases=kept)


_VARIANTS = ("", "_with_http_info", "_without_preload_content")
_STREAM = "text/event-stream"


def api_module(api: ApiClass, client: Client, header: str) -> ApiModule:
    """The view of an API class's module."""
    events = event_methods(api)
    called = {each.name for each in api.operations}
    names = {name: new for name, new in CLASHING.items() if name in called}
    methods = tuple(_method(each, client, events.get(each.name), names) for each in api.operations)
    validate_call = names.get("validate_call", "validate_call")
    plain_int, plain_object = (names.get(name, name) for name in ("int", "object"))
    code = [a.annotation for m in methods for a in m.arguments]
    code += [m.returns for m in methods] + [m.host for m in methods]
    code += ["ClassVar Optional", plain_int, plain_object]
    package = client.package
    streams = any(m.events for m in methods)
    calls = [
        "ContentType",
        *(["OnlyHost"] if any(m.host == "OnlyHost" for m in methods) else []),
        "RequestAuth",
        "RequestHeaders",
        "RequestTimeout",
        "Responses",
        "fetch",
        "fetch_data",
        *(["follow"] if streams else []),
        _imported("validate_call", names),
    ]
    runtime = [f"from {package}._call import {', '.join(calls)}"]
    if streams:
        runtime.append(f"from {package}._events import EventStream")
    runtime.append(f"from {package}._request import Request")
    if any(m.servers for m in methods):
        runtime.append(f"from {package}._settings import HostSetting")
        code.append("List")
    runtime += [
        f"from {package}.api_client import ApiClient, RequestSerialized",
        f"from {package}.api_response import ApiResponse",
        f"from {package}.rest import RESTResponseType",
    ]
    if any("models." in text for text in code):
        runtime.insert(0, f"from {package} import {_imported('models', names)}")
    if any(m.deprecated for m in methods):
        code.append("warnings")
    lines = import_lines(code, names)
    if any(m.deprecated for m in methods):
        lines = ("import warnings", *lines)
    return ApiModule(
        header=header,
        package=package,
        imports=lines,
        runtime=tuple(runtime),
        classname=api.classname,
        doc=docstring(api.description or f"Operations of the tag {api.tag}.", indent="    "),
        validate_call=validate_call,
        plain_int=plain_int,
        plain_object=plain_object,
        methods=methods,
    )


def _imported(name: str, names: Mapping[str, str]) -> str:
    return f"{name} as {names[name]}" if name in names else name


def event_methods(api: ApiClass) -> dict[str, str]:
    """The methods that read the events of a stream, by the names of their operations."""
    endings = ("", "_with_http_info", "_without_preload_content")
    taken = {operation.name + ending for operation in api.operations for ending in endings}
    found: dict[str, str] = {}
    for operation in api.operations:
        if _STREAM in operation.produces:
            name = f"{operation.name}_events"
            while name in taken:
                name += "_"
            taken.add(name)
            found[operation.name] = name
    return found


def _method(
    operation: Operation, client: Client, events: str | None, names: Mapping[str, str]
) -> Method:
    arguments = tuple(
        Argument(
            name=p.name,
            annotation=renamed(_annotation(p.value, p.required, client), names),
            default=None if p.required else "None",
        )
        for p in operation.parameters
    )
    hosts = len(operation.servers)
    passed = [p.name for p in operation.parameters]
    call = ", ".join([*passed, "_request_auth", "_content_type", "_headers", "_host_index"])
    title = docstring_line(operation)
    return Method(
        name=operation.name,
        arguments=arguments,
        host="OnlyHost" if hosts < 2 else f"Annotated[StrictInt, Field(ge=0, le={hosts - 1})]",
        returns=renamed(_returns(operation, client), names),
        doc=method_doc(operation),
        info_doc=docstring(f"{title}: the answer with its status and headers.", indent="        "),
        raw_doc=docstring(
            f"{title}: the answer as urllib3 gives it, not read yet.", indent="        "
        ),
        events=events,
        events_doc=docstring(
            f"{title}: the events of the answer, as they arrive.", indent="        "
        ),
        constant=f"_{operation.name.upper().lstrip('_')}",
        responses=_responses(operation, client),
        servers=tuple(_server(server) for server in operation.servers),
        call=call,
        method=string(operation.method.upper()),
        path=string(operation.path),
        request=(*request_lines(operation), *body_lines(operation)),
        deprecated=string(f"{operation.method.upper()} {operation.path} is deprecated.")
        if operation.deprecated
        else None,
    )


def docstring_line(operation: Operation) -> str:
    """The operation in a few words, for the docstrings of its variants."""
    return f"Like `{operation.name}`"


def _annotation(value: Value, required: bool, client: Client) -> str:
    text = finished(annotation_of(value, client.by_class), "models.")
    return text if required and not value.is_nullable else optional(text)


def _returns(operation: Operation, client: Client) -> str:
    value = operation.return_value
    if value is None:
        return "None"
    if value.kind in ("binary", "byte_array", "file"):
        return operation.return_type or "bytearray"
    if value.kind in ("any",):
        return "object"
    return finished(plain(annotation_of(value, client.by_class, "object")), "models.")


def _responses(operation: Operation, client: Client) -> tuple[str, ...]:
    rows: list[str] = []
    for response in operation.responses:
        value = response.value
        shown = "None"
        if value is not None:
            shown = string(_type_name(value, client))
        rows.append(f"{string(response.key)}: {shown}")
    return tuple(rows)


def _type_name(value: Value, client: Client) -> str:
    """The name by which the runtime decodes a body; a class that is not there is any value."""
    if value.items is not None and value.kind in ("array", "map"):
        inner = _type_name(value.items, client)
        return f"List[{inner}]" if value.kind == "array" else f"Dict[str, {inner}]"
    if value.kind == "model" and value.data_type not in client.by_class:
        return "object"
    return value.data_type


def _server(server: Server) -> str:
    """A server as the runtime's ``HostSetting``."""
    parts = [
        f'"url": {string(server.url)}',
        f'"description": {string(server.description or "No description provided")}',
    ]
    if server.variables:
        rows = ", ".join(
            f"{string(v.name)}: {_variable(v.default, v.description, v.enum)}"
            for v in server.variables
        )
        parts.append(f'"variables": {{{rows}}}')
    return "{" + ", ".join(parts) + "}"


def _variable(default: str, description: str | None, enum: Sequence[str] | None) -> str:
    parts = [
        f'"description": {string(description or "No description provided")}',
        f'"default_value": {string(default)}',
    ]
    if enum:
        parts.append(f'"enum_values": [{", ".join(string(item) for item in enum)}]')
    return "{" + ", ".join(parts) + "}"


def host_settings(servers: Sequence[Server]) -> tuple[str, ...]:
    """Servers as the runtime's settings, for the package's own."""
    return tuple(_server(server) for server in servers)
