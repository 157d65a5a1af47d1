"""Names, types and fields of the plan: what a declaration is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.ir import ABSENT, Absent, Json, Schema, Source

TypeKind = Literal[
    "any",  # Any
    "none",  # None
    "str",
    "int",
    "float",
    "bool",
    "date",  # datetime.date
    "datetime",  # datetime.datetime
    "decimal",  # Decimal carried as a JSON number
    "decimal_str",  # Decimal carried as a JSON string
    "bigint_str",  # int carried as a JSON string
    "bytes",  # raw bytes (bodies)
    "file",  # bytes | IO[bytes] | io.BufferedReader (uploads)
    "literal",  # Literal[...] of `values`
    "ref",  # a model, enum, union or error of the plan
    "list",
    "dict",  # string keys
    "union",  # an anonymous union (response alternatives that need no name)
    "http_response",  # httpx.Response (binary and unknown bodies)
    "http_request",  # httpx.Request (metadata of envelopes)
    "sse",  # utils.EventStream[item]
    "jsonl",  # utils.JsonLStream[item]
]


@dataclass(frozen=True, slots=True)
class Place:
    """A package of declarations below the SDK's own: ``("models",)``, ``("models", "errors")``."""

    path: tuple[str, ...]

    @property
    def accessor(self) -> str:
        """The name by which other modules and samples reach it: ``models``, ``errors``."""
        return self.path[-1]

    @property
    def docs(self) -> str:
        """Its folder of pages below ``docs/``."""
        return "/".join(self.path)


DeclKind = Literal["model", "enum", "union", "error"]


@dataclass(frozen=True, slots=True)
class DeclRef:
    """The whole name of a declaration: package, module and class."""

    place: Place
    module: str
    name: str
    kind: DeclKind

    @property
    def typed_dict(self) -> str:
        """The name that input may also have: the twin of a model or union, else the class."""
        return self.name + "TypedDict" if self.kind in ("model", "union") else self.name

    @property
    def accessed(self) -> str:
        """How other packages write it: ``models.Event``."""
        return f"{self.place.accessor}.{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """A type as the SDK has it; ``types.py`` prints it as annotation, as input or for pages.

    ``nullable`` says that null is a value of it; whether the key may be missing is the field's.
    """

    kind: TypeKind
    item: Type | None = None
    ref: DeclRef | None = None
    values: tuple[Json, ...] = ()
    members: tuple[Type, ...] = ()
    nullable: bool = False
    open: bool = False
    """Of ``literal``: values that the document does not list are kept (``UnrecognizedStr``)."""
    sentinel: str | None = None
    """Of ``sse``: the event data that ends the stream (``x-speakeasy-sse-sentinel``)."""


BindingIn = Literal["path", "query", "header", "cookie", "body", "security"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParamBinding:
    """How a field of a request model (or a global) travels as a parameter."""

    location: Literal["path", "query", "header", "cookie"]
    style: str
    explode: bool
    serialization: str | None = None
    """``json`` for a parameter with ``content``."""
    allow_reserved: bool = False
    allow_empty_value: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyBinding:
    """The field of a request model that holds the body."""

    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormBinding:
    """How a property of a form body travels (style and explode, or ``json``)."""

    style: str = "form"
    explode: bool = True
    json: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MultipartBinding:
    """How a property of a multipart body travels.

    ``file`` marks an upload (a model with ``file_name``, ``content`` and ``content_type``),
    ``content`` the field of that model which holds the bytes, ``json`` a part of JSON text.
    """

    file: bool = False
    content: bool = False
    json: bool = False
    style: str | None = None
    explode: bool | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityBinding:
    """How a field of a security model authenticates: the scheme and the header or query name."""

    scheme: bool = True
    scheme_type: Literal["apiKey", "http", "oauth2", "openIdConnect"] | None = None
    sub_type: str | None = None
    """``header query cookie`` (API keys), ``bearer basic custom`` (HTTP), ``client_credentials``
    (OAuth 2)."""
    field_name: str | None = None
    option: bool = False
    """Whether the field holds a whole alternative (schemes that are needed together)."""
    composite: bool = False


Binding: TypeAlias = ParamBinding | BodyBinding | FormBinding | MultipartBinding | SecurityBinding


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a model. ``wire_name`` becomes an alias when it differs from ``name``.

    ``required`` and ``type.nullable`` together choose ``T``, ``Optional[T]``, ``Nullable[T]`` and
    ``OptionalNullable[T]``. ``const`` and ``default`` are JSON values (:data:`ABSENT` when there
    is none); a field with either need not be given.
    """

    name: str
    """The attribute of the class."""
    wire_name: str
    type: Type
    required: bool
    key: str = ""
    """The key of the TypedDict twin, of samples and of pages (constants differ in case)."""
    default: Json | Absent = ABSENT
    const: Json | Absent = ABSENT
    description: str | None = None
    """What the field itself says (docstring); None when it says nothing."""
    doc: str = "N/A"
    """The text of its cell on pages: own description, else that of what it references."""
    doc_example: Json | Absent = ABSENT
    """The value of the Example column of its row."""
    doc_deprecated: str = ""
    """The deprecation notice that opens its cell on pages, else empty."""
    deprecated: str | None = None
    """The deprecation message, None when it is not deprecated."""
    bindings: tuple[Binding, ...] = ()
    excluded: bool = False
    """Whether it is no data: what HTTP said of an answer, never serialized."""
    additional: bool = False
    """The field that stands for ``additionalProperties`` (``__pydantic_extra__``)."""
    env: tuple[str, ...] = ()
    """Of security and globals: environment variables that fill it, in order."""
    source: Source | None = None
    schema: Schema | None = None

    @property
    def optional(self) -> bool:
        """Whether it may be left out when the model is made."""
        return not self.required
