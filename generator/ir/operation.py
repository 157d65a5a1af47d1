"""Operations and what they exchange: parameters, bodies, media types, responses, servers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.ir.json import Json, JsonObject
from generator.ir.schema import Example, Schema
from generator.ir.security import SecurityRequirement
from generator.ir.source import Source

_NO_EXTENSIONS: Mapping[str, Json] = {}

Location = Literal["path", "query", "header", "cookie"]
Style = Literal[
    "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject", "cookie"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """A variable of a server URL; ``enum`` is None when absent."""

    name: str
    default: str
    enum: tuple[str, ...] | None = None
    description: str | None = None
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server; ``url`` is as written, with ``{variables}``."""

    url: str
    description: str | None = None
    name: str | None = None
    variables: tuple[ServerVariable, ...] = ()
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A response or part header; headers are always ``simple`` style."""

    name: str
    source: Source
    description: str | None = None
    required: bool = False
    deprecated: bool = False
    explode: bool = False
    schema: Schema | None = None
    media: MediaType | None = None
    examples: tuple[Example, ...] = ()
    component: str | None = None
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form or multipart body is sent; None where nothing is written."""

    property_name: str
    content_type: str | None = None
    headers: tuple[Header, ...] = ()
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """One entry of a ``content`` map. ``item_schema`` is that of a sequential media type (3.2)."""

    media_type: str
    source: Source
    schema: Schema | None = None
    item_schema: Schema | None = None
    encodings: tuple[Encoding, ...] = ()
    examples: tuple[Example, ...] = ()
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter. ``style`` and ``explode`` are settled: the defaults of the specification apply
    where nothing is written. Exactly one of ``schema`` and ``media`` is set on a valid document."""

    wire_name: str
    location: Location
    source: Source
    required: bool = False
    required_assumed: bool = False
    """Whether a path parameter is required without saying so, as it has to (from 3.0 on)."""
    declared: bool = True
    """Whether the document has it; False for a place of the path that nothing declares."""
    description: str | None = None
    deprecated: bool = False
    style: Style = "form"
    explode: bool = True
    allow_reserved: bool = False
    allow_empty_value: bool = False
    schema: Schema | None = None
    media: MediaType | None = None
    examples: tuple[Example, ...] = ()
    component: str | None = None
    """The key under ``components/parameters`` when the parameter is a reference to one."""
    level: Literal["path", "operation"] = "operation"
    collection_format: str | None = None
    """``collectionFormat`` of a 2.0 document as written (``tsv`` has no later equivalent)."""
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """A request body; ``contents`` in document order."""

    source: Source
    required: bool = False
    description: str | None = None
    contents: tuple[MediaType, ...] = ()
    component: str | None = None
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True)
class Status:
    """The key of a response: ``200`` (exact), ``2XX`` (range), ``default``."""

    kind: Literal["exact", "range", "default"]
    text: str
    code: int | None = None
    """The code of an exact key, the first of the hundred for a range, None for the default."""

    @property
    def is_success(self) -> bool:
        """Whether the key speaks of 2xx answers alone."""
        return self.code is not None and 200 <= self.code < 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A design-time link from a response to another operation (OpenAPI 3.1 section 4.8.20)."""

    name: str
    operation_id: str | None = None
    operation_ref: str | None = None
    parameters: tuple[tuple[str, Json], ...] = ()
    request_body: Json = None
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One response of an operation; ``contents`` empty when there is no body.

    ``content_written`` tells ``content: {}`` from no ``content`` at all.
    """

    status: Status
    source: Source
    description: str = ""
    headers: tuple[Header, ...] = ()
    contents: tuple[MediaType, ...] = ()
    content_written: bool = False
    links: tuple[Link, ...] = ()
    component: str | None = None
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Callback:
    """Requests that the API makes to its client: a runtime expression and its operations."""

    name: str
    expression: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method on one path. ``key`` is ``"<method> <path>"``, unique in the document.

    ``parameters`` holds the path item's (those that the operation does not override) first, then
    the operation's own. ``security`` is None when inherited, ``()`` when switched off.
    ``servers`` are the operation's or else the path item's, empty when inherited from the API.
    ``method`` is lower case.
    """

    key: str
    method: str
    path: str
    source: Source
    operation_id: str | None = None
    tags: tuple[str, ...] = ()
    summary: str | None = None
    description: str | None = None
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[SecurityRequirement, ...] | None = None
    servers: tuple[Server, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    external_docs: JsonObject | None = None
    path_summary: str | None = None
    path_description: str | None = None
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)
    path_extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)
