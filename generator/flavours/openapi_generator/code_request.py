"""The lines of an operation that put its request together."""

from __future__ import annotations

from collections.abc import Iterable

from generator.flavours.openapi_generator.plan import Operation, Parameter
from generator.flavours.openapi_generator.plan_operations import FORMS
from generator.ir import Encoding
from generator.python.literals import string

_FORM = "application/x-www-form-urlencoded"


def request_lines(operation: Operation) -> tuple[str, ...]:
    """Parameters in path, query, headers and cookies."""
    lines: list[str] = []
    for parameter in _placed(operation):
        line = _line(parameter, parameter.name)
        if line is not None:
            lines.append(f"_request.{line}")
    return tuple(lines)


def _placed(operation: Operation) -> Iterable[Parameter]:
    yield from operation.path_parameters
    yield from operation.query_parameters
    yield from operation.header_parameters
    yield from operation.cookie_parameters


def _line(parameter: Parameter, name: str) -> str | None:
    wire = string(parameter.wire_name)
    source = parameter.parameter
    style = (source.style if source else parameter.style) or ""
    explode = source.explode if source else parameter.explode
    if parameter.location == "path":
        extra = [f"style={string(style)}"] if style not in ("", "simple") else []
        extra += ["explode=True"] if explode else []
        return f"path({', '.join([wire, name, *extra])})"
    if parameter.location == "query":
        if parameter.content_type is not None:
            return f"query_content({wire}, {name})"
        extra = [f"style={string(style)}"] if style not in ("", "form") else []
        extra += [] if explode or style == "deepObject" else ["explode=False"]
        extra += ["reserved=True"] if source is not None and source.allow_reserved else []
        return f"query({', '.join([wire, name, *extra])})"
    if parameter.location == "header":
        if parameter.content_type is not None:
            return f"header_content({wire}, {name})"
        return f"header({wire}, {name}{', explode=True' if explode else ''})"
    if parameter.location == "cookie":
        return f"cookie({wire}, {name}{'' if explode else ', explode=False'})"
    return None


def body_lines(operation: Operation) -> tuple[str, ...]:
    """Body, media types, credentials and server."""
    lines: list[str] = []
    kinds = _kinds(operation)
    multipart = kinds[:1] != (_FORM,)
    encodings = _encodings(operation)
    lines.extend(
        f"_request.{_form(parameter, multipart, encodings.get(parameter.wire_name))}"
        for parameter in operation.form_parameters
    )
    if operation.body is not None:
        lines.append(f"_request.body({operation.body.name})")
    if operation.produces:
        lines.append(f"_request.accept({', '.join(string(m) for m in operation.produces)})")
    if kinds:
        listed = ", ".join(string(kind) for kind in kinds)
        lines.append(f"_request.content_type(_content_type, {listed})")
    elif operation.body is not None or operation.form_parameters:
        lines.append("_request.content_type(_content_type)")
    if operation.security:
        alternatives = ", ".join(
            "(" + "".join(f"{string(method.name)}, " for method in methods).rstrip() + ")"
            for methods in operation.security
        )
        if any(operation.security):
            lines.append(f"_request.security({alternatives})")
    return tuple(lines)


def _kinds(operation: Operation) -> tuple[str, ...]:
    """The media types that the body may be sent in. Fields go in a form, whatever else the document
    lists; files in one that has parts, if there is one."""
    if not operation.form_parameters:
        body = operation.operation.body
        anything = operation.body is not None and body is not None and not operation.consumes
        return ("*/*",) if anything else operation.consumes
    forms = tuple(each for each in operation.consumes if each.lower().startswith(FORMS))
    if any(parameter.is_file for parameter in operation.form_parameters):
        return tuple(each for each in forms if each.lower() != _FORM) or forms
    return forms


def _encodings(operation: Operation) -> dict[str, Encoding]:
    body = operation.operation.body
    if body is None or not operation.consumes:
        return {}
    for content in body.contents:
        if content.media_type == operation.consumes[0]:
            return {encoding.property_name: encoding for encoding in content.encodings}
    return {}


def _form(parameter: Parameter, multipart: bool, encoding: Encoding | None) -> str:
    wire, name = string(parameter.wire_name), parameter.name
    content_type = encoding.content_type if encoding else None
    extra = [f"content_type={string(content_type)}"] if content_type else []
    if multipart:
        kind = "file" if parameter.is_file else "part"
        return f"{kind}({', '.join([wire, name, *extra])})"
    style = encoding.style if encoding else None
    if style and style != "form":
        extra.insert(0, f"style={string(style)}")
    explode = (
        encoding.explode if encoding and encoding.explode is not None else style in (None, "form")
    )
    if not explode:
        extra.append("explode=False")
    return f"form({', '.join([wire, name, *extra])})"
