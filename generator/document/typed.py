"""A second opinion on every operation and component: the models of openapi-pydantic.

The readers of the next stage mend and report whatever they use; the models also look at what is
only passed on (contacts, licenses, links, XML hints, …). Each operation and component is judged on
its own, so what is wrong in one hides nothing in another, and so is what stands in other files and
is used from there. 2.0 documents have no models.

Most of a document is sound, and ``vouch.py`` can tell so in one pass over its keys; the models
themselves are asked about the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import codes
from generator.diagnostics import Report
from generator.document.judge import heads, problems
from generator.document.model import Document, follow
from generator.document.vouch import voucher
from generator.ir import Api, Json, Operation, Source
from generator.ir.source import escape_segment

MAX_DOUBTS = 1_000
"""Findings of the models about one document; the others are summed up in one."""

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
_METHODS = frozenset(("get", "put", "post", "delete", "options", "head", "patch", "trace", "query"))


@dataclass(frozen=True, slots=True)
class Part:
    """A value that is judged on its own: the model's name, the file's name, pointer and value."""

    model: str
    file: str
    pointer: str
    value: Json


def check_types(document: Document, api: Api, report: Report) -> None:
    """Report what the models refuse and nothing else has spoken of yet.

    Called after normalization, whose findings are more exact: a place at, above or below one of
    them is left alone.
    """
    family = document.dialect.family
    if family == "2.0":
        return
    vouches = voucher(family)
    doubtful = [
        part
        for part in (*_own_parts(document.root.tree), *_parts_elsewhere(document, api))
        if not vouches[part.model](part.value)
    ]
    if not doubtful:
        return
    spoken = {
        (found.source.file, found.source.pointer) for found in report.diagnostics if found.source
    }
    above = {(file, head) for file, pointer in spoken for head in heads(pointer)}
    count = 0
    for part in doubtful:
        for place, reason in problems(family, part.model, part.value):
            source = document.source(part.file, part.pointer + place)
            file, pointer = source.file, source.pointer
            if (file, pointer) in above or (file, pointer) in spoken:
                continue
            if any((file, head) in spoken for head in heads(pointer)):
                continue
            count += 1
            if count > MAX_DOUBTS:
                message = f"more than {MAX_DOUBTS:,} values that the specification does not allow"
                report.add(codes.LIMIT_FINDINGS, message, source, hint="correct the others first")
                return
            spoken.add((file, pointer))
            message = f"the specification does not allow this: {reason}"
            report.add(codes.INVALID, message, source, hint="see the specification of this object")


def _own_parts(tree: Json) -> Iterator[Part]:
    """Every operation and component of the root document."""
    if not isinstance(tree, dict):
        return
    for key, model in (("info", "Info"), ("externalDocs", "ExternalDocumentation")):
        if isinstance(tree.get(key), dict):
            yield Part(model, "", f"/{key}", tree[key])
    for key in ("paths", "webhooks"):
        items = tree.get(key)
        for path, item in items.items() if isinstance(items, dict) else ():
            for method, operation in item.items() if isinstance(item, dict) else ():
                if method in _METHODS and _is_object(operation):
                    pointer = f"/{key}/{escape_segment(path)}/{method}"
                    yield Part("Operation", "", pointer, operation)
    components = tree.get("components")
    for section, model in _SECTIONS.items():
        entries = components.get(section) if isinstance(components, dict) else None
        for key, entry in entries.items() if isinstance(entries, dict) else ():
            if _is_object(entry):
                pointer = f"/components/{section}/{escape_segment(key)}"
                yield Part(model, "", pointer, entry)


def _parts_elsewhere(document: Document, api: Api) -> Iterator[Part]:
    """What the API takes from other files: each outermost piece once."""
    if len(document.files) == 1:
        return
    names = {file.display: name for name, file in document.files.items()}
    found: dict[tuple[str, str], str] = {}
    for model, source in _sources(api):
        name = names.get(source.file, "")
        if name:
            found.setdefault((name, source.pointer), model)
    for (name, pointer), model in found.items():
        if any((name, head) in found for head in heads(pointer)):
            continue
        there, value = follow(document.files[name].tree, pointer)
        if there and _is_object(value):
            yield Part(model, name, pointer, value)


def _sources(api: Api) -> Iterator[tuple[str, Source]]:
    for operation in (*api.operations, *api.webhooks):
        yield from _sources_of(operation)
    yield from (("Schema", schema.source) for schema in api.index.values())


def _sources_of(operation: Operation) -> Iterator[tuple[str, Source]]:
    yield "Operation", operation.source
    yield from (("Parameter", parameter.source) for parameter in operation.parameters)
    yield from (("Response", response.source) for response in operation.responses)
    if operation.body is not None:
        yield "RequestBody", operation.body.source


def _is_object(value: Json) -> bool:
    return isinstance(value, dict) and not isinstance(value.get("$ref"), str)
