"""The page of an API class."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.flavours.openapi_generator.docs_sample import Sample, arguments, make_sample
from generator.flavours.openapi_generator.docs_text import cell
from generator.flavours.openapi_generator.plan import (
    ApiClass,
    AuthMethod,
    Client,
    Operation,
    Parameter,
    Response,
    ResponseHeader,
)
from generator.flavours.openapi_generator.quirks import Quirks


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterRow:
    """A row of the parameter table."""

    name: str
    type: str
    description: str
    notes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseRow:
    """A row of the response table."""

    code: str
    message: str
    headers: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationSection:
    """Everything that the page says of one operation."""

    name: str
    name_cell: str
    anchor: str
    method: str
    path_cell: str
    summary_cell: str
    call: str
    paragraphs: tuple[str, ...]
    auth_lines: tuple[str, ...]
    sample: Sample
    rows: tuple[ParameterRow, ...]
    returns: str
    authorization: str
    consumes: str
    produces: str
    responses: tuple[ResponseRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiPage:
    """The page of an API class."""

    package: str
    classname: str
    classname_cell: str
    base_path_cell: str
    operations: tuple[OperationSection, ...]


def api_page(client: Client, api: ApiClass, quirks: Quirks) -> ApiPage:
    """The page of one API class."""
    return ApiPage(
        package=client.package,
        classname=api.classname,
        classname_cell=cell(api.classname),
        base_path_cell=cell(client.base_path),
        operations=tuple(_section(client, api, each, quirks) for each in api.operations),
    )


def _section(
    client: Client, api: ApiClass, operation: Operation, quirks: Quirks
) -> OperationSection:
    returned = f"{operation.return_type} " if operation.return_type is not None else ""
    texts = (operation.summary, operation.notes)
    methods = quirks.methods(operation.auth_methods)
    return OperationSection(
        name=operation.name,
        name_cell=cell(operation.name),
        anchor=cell(operation.name),
        method=operation.method,
        path_cell=cell(operation.path),
        summary_cell=quirks.cell(operation.summary),
        call=f"{returned}{operation.name}({arguments(operation)})",
        paragraphs=tuple(quirks.text(text) for text in texts if text is not None),
        auth_lines=tuple(_auth_lines(methods)),
        sample=make_sample(client, api.classname, operation, quirks),
        rows=tuple(_row(each, quirks) for each in operation.parameters),
        returns=_returns(operation, quirks),
        authorization=", ".join(
            f"[{method.name}](../README.md#{method.name})" for method in methods
        )
        or "No authorization required",
        consumes=", ".join(operation.consumes) or "Not defined",
        produces=", ".join(operation.produces) or "Not defined",
        responses=tuple(_response(each, quirks) for each in operation.responses),
    )


def _auth_lines(methods: Iterable[AuthMethod]) -> Iterator[str]:
    for method in methods:
        name = cell(method.name)
        if method.kind == "basic":
            yield f"* Basic Authentication ({name}):"
        elif method.kind == "bearer":
            shown = f" ({method.bearer_format})" if method.bearer_format is not None else ""
            yield f"* Bearer{shown} Authentication ({name}):"
        elif method.kind == "api_key":
            yield f"* Api Key Authentication ({name}):"
        elif method.kind == "oauth":
            yield f"* OAuth Authentication ({name}):"


def _row(parameter: Parameter, quirks: Quirks) -> ParameterRow:
    value = parameter.value
    shown = f"**{cell(value.data_type)}**"
    if not parameter.is_file and not value.is_primitive:
        shown = quirks.link(shown, value.base_type)
    notes = "" if parameter.required else "[optional] "
    if parameter.default is not None:
        notes += f"[default to {cell(quirks.default(parameter))}]"
    return ParameterRow(
        name=cell(parameter.name),
        type=shown,
        description=quirks.cell(parameter.description),
        notes=notes,
    )


def _returns(operation: Operation, quirks: Quirks) -> str:
    if operation.return_type is None:
        return "void (empty response body)"
    shown = f"**{operation.return_type}**"
    if operation.return_base is None:
        return shown
    return f"[{shown}]({cell(quirks.page(operation.return_base))}.md)"


def _about(header: ResponseHeader, quirks: Quirks) -> str:
    return header.shared if quirks.keeps("header-description-shared") else header.description


def _response(response: Response, quirks: Quirks) -> ResponseRow:
    headers = "".join(
        f" * {cell(header.name)} - {quirks.cell(_about(header, quirks))} <br> "
        for header in response.headers
    )
    return ResponseRow(
        code=quirks.code(response), message=quirks.cell(response.message), headers=headers or " - "
    )
