"""The whole API: what the document says, in document order, with an index of its schemas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from generator.ir.json import Json, JsonObject
from generator.ir.operation import Header, Operation, Parameter, RequestBody, Response, Server
from generator.ir.schema import Example, Schema
from generator.ir.security import SecurityRequirement, SecurityScheme
from generator.ir.source import Source

T = TypeVar("T")
_NO_EXTENSIONS: Mapping[str, Json] = {}


@dataclass(frozen=True, slots=True)
class Dialect:
    """The version as written (``3.0.3``) and the family it belongs to (``2.0 3.0 3.1 3.2``)."""

    version: str
    family: str

    @property
    def has_type_arrays(self) -> bool:
        """Whether schemas are JSON Schema 2020-12 (3.1 and later)."""
        return self.family in ("3.1", "3.2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    """The Info object; ``contact`` and ``license`` as they are written.

    ``invented`` names what had to be made up: ``info`` for all of it, or ``title`` and ``version``.
    """

    title: str
    version: str
    summary: str | None = None
    description: str | None = None
    terms_of_service: str | None = None
    contact: JsonObject | None = None
    license: JsonObject | None = None
    invented: tuple[str, ...] = ()
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A declared tag; ``parent``, ``kind`` and ``summary`` are those of 3.2."""

    name: str
    summary: str | None = None
    description: str | None = None
    parent: str | None = None
    kind: str | None = None
    external_docs: JsonObject | None = None
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)


@dataclass(frozen=True, slots=True)
class Named(Generic[T]):
    """A reusable thing and its key under ``components``."""

    name: str
    value: T


@dataclass(frozen=True, slots=True, kw_only=True)
class Components:
    """Reusable things other than schemas and security schemes, in document order."""

    parameters: tuple[Named[Parameter], ...] = ()
    request_bodies: tuple[Named[RequestBody], ...] = ()
    responses: tuple[Named[Response], ...] = ()
    headers: tuple[Named[Header], ...] = ()
    examples: tuple[Named[Example], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One API. ``schemas`` holds the component schemas in document order, then those that
    bundling brought in from other files (``bundled`` are their ids); ``index`` finds any schema
    that some ``ref`` names (components, and inline schemas named by pointer) by its id."""

    info: Info
    dialect: Dialect
    source: Source
    servers: tuple[Server, ...] = ()
    tags: tuple[Tag, ...] = ()
    security: tuple[SecurityRequirement, ...] | None = None
    security_schemes: tuple[SecurityScheme, ...] = ()
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Operation, ...] = ()
    schemas: tuple[Schema, ...] = ()
    bundled: tuple[str, ...] = ()
    components: Components = field(default_factory=Components)
    index: Mapping[str, Schema] = field(default_factory=dict)
    external_docs: JsonObject | None = None
    extensions: JsonObject = field(default_factory=lambda: _NO_EXTENSIONS)

    def schema(self, id: str) -> Schema:
        """The schema that a ``ref`` names. Normalization has made sure that it exists."""
        return self.index[id]

    def resolve(self, schema: Schema) -> Schema:
        """Follow ``$ref`` to the first schema that is not a bare reference.

        Siblings of a reference are the caller's to look at; a chain that only goes round in a
        circle was refused when the document was read.
        """
        seen = 0
        while schema.ref is not None and seen < 64:
            schema = self.index[schema.ref]
            seen += 1
        return schema
