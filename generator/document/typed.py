"""A second opinion on every operation and component: the models of openapi-pydantic.

The readers of the next stage mend and report whatever they use; these models also look at what is
only passed on (contacts, licenses, links, XML hints, …). Each operation and component is checked on
its own, so what is wrong in one hides nothing in another. 2.0 documents have no models.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator import codes
from generator.diagnostics import Report
from generator.document.model import Document
from generator.ir import Json
from generator.ir.source import escape_segment, unescape_segment

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

_SECTIONS = {
    "schemas": "Schema",
    "responses": "Response",
    "parameters": "Parameter",
    "examples": "Example",
    "requestBodies": "RequestBody",
    "headers": "Header",
    "securitySchemes": "SecurityScheme",
    "links": "Link",
}
_METHODS = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace"))


def check_types(document: Document, report: Report) -> None:
    """Report what the models refuse and nothing else has spoken of yet.

    Called after normalization, whose findings are more exact: a place at, above or below one of
    them is left alone.
    """
    models = _models(document.dialect.family)
    if models is None:
        return
    spoken = {
        found.source.pointer
        for found in report.diagnostics
        if found.source is not None and found.source.file == document.root.display
    }
    above = {head for pointer in spoken for head in _heads(pointer)}
    for model, pointer, value in _parts(document.root.tree, models):
        for place, reason in _problems(model, value):
            whole = pointer + place
            if whole in above or any(head in spoken for head in (*_heads(whole), whole)):
                continue
            spoken.add(whole)
            message = f"the specification does not allow this: {reason}"
            source = document.source("", whole)
            report.add(codes.INVALID, message, source, hint="see the specification of this object")


def _models(family: str) -> Mapping[str, type[BaseModel]] | None:
    if family == "2.0":
        return None
    if family == "3.0":
        from openapi_pydantic.v3 import v3_0

        return {name: getattr(v3_0, name) for name in (*_SECTIONS.values(), *_OTHERS.values())}
    from openapi_pydantic.v3 import v3_1

    return {name: getattr(v3_1, name) for name in (*_SECTIONS.values(), *_OTHERS.values())}


_OTHERS = {"info": "Info", "externalDocs": "ExternalDocumentation", "operation": "Operation"}


def _parts(
    tree: Json, models: Mapping[str, type[BaseModel]]
) -> Iterator[tuple[type[BaseModel], str, Json]]:
    """Every operation and component, its model and its pointer."""
    if not isinstance(tree, dict):
        return
    for key in ("info", "externalDocs"):
        if isinstance(tree.get(key), dict):
            yield models[_OTHERS[key]], f"/{key}", tree[key]
    for key in ("paths", "webhooks"):
        items = tree.get(key)
        for path, item in items.items() if isinstance(items, dict) else ():
            for method, operation in item.items() if isinstance(item, dict) else ():
                if method in _METHODS and _is_object(operation):
                    pointer = f"/{key}/{escape_segment(path)}/{method}"
                    yield models["Operation"], pointer, operation
    components = tree.get("components")
    for section, name in _SECTIONS.items():
        entries = components.get(section) if isinstance(components, dict) else None
        for key, entry in entries.items() if isinstance(entries, dict) else ():
            if _is_object(entry):
                yield models[name], f"/components/{section}/{escape_segment(key)}", entry


def _is_object(value: Json) -> bool:
    return isinstance(value, dict) and not isinstance(value.get("$ref"), str)


def _problems(model: type[BaseModel], value: Json) -> Iterator[tuple[str, str]]:
    """The pointers below a value at which the model refuses it, each once, with the reason."""
    from pydantic import ValidationError

    try:
        model.model_validate(value)
    except ValidationError as problem:
        errors = problem.errors(include_url=False, include_context=False, include_input=False)
    else:
        return
    deepest: dict[str, str] = {}
    for error in errors:
        place = _pointer(value, error)
        if place is not None and place not in deepest:
            deepest[place] = _reason(error)
    for place, reason in deepest.items():
        # An alternative of a union that got further says more than one that gave up at the top.
        if not any(other.startswith(f"{place}/") for other in deepest):
            yield place, reason


def _reason(error: ErrorDetails) -> str:
    if error["type"] == "missing":
        return f"`{error['loc'][-1]}` is required"
    message = error["msg"].partition(" or instance of ")[0]
    return message[:1].lower() + message[1:]


def _pointer(value: Json, error: ErrorDetails) -> str | None:
    """The pointer of an error, labels of union branches dropped; None when nothing is wrong."""
    place, node = "", value
    for key in error["loc"]:
        if isinstance(node, dict) and str(key) in node:
            node = node[str(key)]
        elif isinstance(node, list) and isinstance(key, int) and key < len(node):
            node = node[key]
        else:
            continue
        place += f"/{escape_segment(str(key))}"
    if isinstance(node, bool) and _holds_schema(place):
        return None  # a boolean schema, which the models do not know
    if place.endswith("/$ref"):
        return None  # a reference where the specification has none; the reader follows it
    if error["type"] == "missing" and error["loc"][-1] in ("responses", "$ref"):
        return None  # said by the reader, or allowed; only one branch of a union wants a $ref
    return place


def _holds_schema(place: str) -> bool:
    tokens = [unescape_segment(token) for token in place.split("/")]
    return any(
        token in ("schema", "items", "not", "if", "then", "else", "contains", "propertyNames")
        or token.startswith("unevaluated")
        for token in tokens[-1:]
    ) or any(
        token in ("properties", "patternProperties", "prefixItems", "allOf", "anyOf", "oneOf",
                  "$defs", "dependentSchemas", "schemas")
        for token in tokens[-2:-1]
    )  # fmt: skip


def _heads(pointer: str) -> Iterator[str]:
    """The pointers above one."""
    while pointer:
        pointer = pointer.rpartition("/")[0]
        yield pointer
