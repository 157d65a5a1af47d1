"""What each named schema is used for: sent, received, received as an error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.analysis.walk import referenced
from generator.ir import Api, Header, MediaType, Operation, Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """The ids of named schemas that requests, successful answers and error answers reach.

    A webhook or callback is received: its body counts as an answer, its responses as requests.
    """

    request: frozenset[str]
    response: frozenset[str]
    error: frozenset[str]

    def is_used(self, id: str) -> bool:
        """Whether any operation reaches the schema."""
        return id in self.request or id in self.response or id in self.error


def find_usage(api: Api) -> Usage:
    """Follow every operation's schemas through all references."""
    sent: list[Schema] = []
    received: list[Schema] = []
    failed: list[Schema] = []
    for operation in api.operations:
        _collect(operation, sent, received, failed)
        for callback in operation.callbacks:
            for inner in callback.operations:
                _collect(inner, received, sent, sent)
    for webhook in api.webhooks:
        _collect(webhook, received, sent, sent)
    graph = {id: tuple(referenced(schema)) for id, schema in api.index.items()}
    return Usage(
        request=_reach(graph, sent), response=_reach(graph, received), error=_reach(graph, failed)
    )


def _collect(
    operation: Operation, sent: list[Schema], received: list[Schema], failed: list[Schema]
) -> None:
    for parameter in operation.parameters:
        if parameter.schema is not None:
            sent.append(parameter.schema)
        if parameter.media is not None:
            sent.extend(_media((parameter.media,)))
    if operation.body is not None:
        sent.extend(_media(operation.body.contents))
    for response in operation.responses:
        code = response.status.code
        kind = failed if code is not None and code >= 400 else received
        if response.status.kind == "default" and _has_success(operation):
            kind = failed
        kind.extend(_media(response.contents))
        kind.extend(_headers(response.headers))


def _has_success(operation: Operation) -> bool:
    return any(response.status.is_success for response in operation.responses)


def _media(contents: Iterable[MediaType]) -> Iterator[Schema]:
    for content in contents:
        if content.schema is not None:
            yield content.schema
        if content.item_schema is not None:
            yield content.item_schema
        for encoding in content.encodings:
            yield from _headers(encoding.headers)


def _headers(headers: Iterable[Header]) -> Iterator[Schema]:
    for header in headers:
        if header.schema is not None:
            yield header.schema
        if header.media is not None:
            yield from _media((header.media,))


def _reach(graph: Mapping[str, tuple[str, ...]], starts: Iterable[Schema]) -> frozenset[str]:
    seen: set[str] = set()
    pending: list[str] = []
    for schema in starts:
        pending.extend(referenced(schema))
        if schema.id in graph:
            pending.append(schema.id)
    while pending:
        id = pending.pop()
        if id not in seen and id in graph:
            seen.add(id)
            pending.extend(graph[id])
    return frozenset(seen)
