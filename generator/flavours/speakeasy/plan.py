"""What the flavour has settled about one API: every Python name, every type, every order.

Takes nothing and gives the vocabulary: frozen values that the pages and the code are both printed
from. :mod:`generator.flavours.speakeasy.resolve` makes them. A declaration is known by a
:class:`DeclRef`, never by nesting, so that recursive schemas need no special care;
:attr:`Plan.declarations` finds it. ``source``, ``schema`` and ``operation`` lead back to the model
of the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.ir import ABSENT, Absent, Json, Operation, Schema, Source

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A pydantic class and its TypedDict twin. A model without fields is ``pass``."""

    ref: DeclRef
    fields: tuple[Field, ...]
    description: str | None = None
    deprecated: str | None = None
    additional: Type | None = None
    """The value type of ``additionalProperties`` when extra keys are part of the model."""
    role: Literal[
        "schema", "request", "response", "security", "scheme", "globals", "error_data", "file"
    ] = "schema"
    frozen_tag: tuple[str, str] | None = None
    """The discriminator property and value under which unions know this model."""
    schema: Schema | None = None
    source: Source | None = None
    examples: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumMember:
    """A value: ``name`` in upper case; ``description`` from ``x-speakeasy-enum-descriptions``."""

    name: str
    value: Json
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """An enumeration: a class of ``base``, or with ``style`` union a ``Literal`` alias."""

    ref: DeclRef
    base: Literal["str", "int"]
    members: tuple[EnumMember, ...]
    open: bool = False
    style: Literal["enum", "union"] = "enum"
    description: str | None = None
    deprecated: str | None = None
    schema: Schema | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """A named union. ``tags`` pairs discriminator values with members, empty when there is none.

    ``open`` keeps members of kinds the document does not know (``Unknown<Name>``).
    """

    ref: DeclRef
    members: tuple[Type, ...]
    discriminator: str | None = None
    """The wire name of the tag property."""
    discriminator_field: str | None = None
    """Its Python name in the member models."""
    tags: tuple[tuple[str, Type], ...] = ()
    open: bool = False
    description: str | None = None
    schema: Schema | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorClass:
    """An exception of a declared error answer; ``data`` is the model of its body."""

    ref: DeclRef
    data: DeclRef
    description: str | None = None
    message_field: str | None = None
    """The field of the data that carries the message (``x-speakeasy-error-message`` or a field
    called ``message``)."""
    source: Source | None = None


Declaration: TypeAlias = Model | Enum | Union | ErrorClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """One module of declarations, in the order in which the document meets them."""

    place: Place
    name: str
    declarations: tuple[DeclRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """A keyword of a method (beside ``retries``, ``server_url``, ``timeout_ms``,
    ``http_headers`` and ``accept_header_override``, which every method adds as it needs).

    ``path`` says where the value goes inside the request: field names from the request model (or
    from the body, when there is no request model) down.
    """

    name: str
    type: Type
    required: bool
    field: Field
    role: Literal["request", "security", "parameter", "body", "body_field"]
    default: Json | Absent = ABSENT
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyPlan:
    """The body of a request as it is serialized.

    ``serialization`` is ``json form multipart raw string``. ``field`` is the field of the request
    model that holds it, None when the request is the body itself.
    """

    type: Type
    media_type: str
    serialization: Literal["json", "form", "multipart", "raw", "string"]
    required: bool
    nullable: bool
    field: str | None = None
    flattened: bool = False
    """Whether the fields of the body model are arguments of the method."""
    model: DeclRef | None = None
    """The model to build from the flattened arguments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestPlan:
    """What a method builds before it sends.

    ``model`` is the per-operation request model (path, query, header, cookie and body fields),
    None when the operation takes only a body, or nothing. ``argument`` is the single ``request``
    argument when nothing is flattened.
    """

    model: DeclRef | None
    body: BodyPlan | None
    has_path: bool
    has_query: bool
    has_header: bool
    has_cookie: bool
    argument: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseCase:
    """One status and media type of an operation, and what the method makes of it.

    ``statuses`` are as the document writes them (``200``, ``4XX``, ``default``), in the order in
    which they are matched. ``outcome`` is ``return`` or ``raise``. ``error`` is the class that a
    modelled error raises; an error case without one raises the default error.
    """

    statuses: tuple[str, ...]
    media_type: str | None
    decode: Literal["json", "text", "bytes", "sse", "jsonl", "none"]
    outcome: Literal["return", "raise"]
    type: Type | None = None
    error: DeclRef | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsePlan:
    """What a method gives back.

    ``type`` is the annotation (None when nothing comes back); ``wrapper`` is the model with
    ``headers`` and ``result`` (and ``next`` on pages) when the answer needs one, and
    ``result`` then the type inside it.
    """

    type: Type | None
    cases: tuple[ResponseCase, ...]
    optional: bool = False
    """Whether some success answer has no body, so that None may come back."""
    wrapper: DeclRef | None = None
    result: Type | None = None
    has_headers: bool = False
    accepts: tuple[str, ...] = ()
    """Media types of success answers in document order; with more than one the caller chooses."""
    accept_enum: str | None = None
    """The name of the enumeration of those choices (``<Method>AcceptEnum``)."""
    error_statuses: tuple[str, ...] = ()
    """Status patterns that count as errors (``422``, ``4XX``, ``5XX``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPlan:
    """``x-speakeasy-retries`` (RFC 9110 section 10.2.3 is honoured by the runtime).

    Intervals are in milliseconds.
    """

    strategy: Literal["backoff"] = "backoff"
    initial_interval: int = 500
    max_interval: int = 60000
    exponent: float = 1.5
    max_elapsed_time: int = 3600000
    retry_connection_errors: bool = True
    status_codes: tuple[str, ...] = ("5XX",)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageInput:
    """An input of pagination: the argument that carries it and what it is."""

    argument: str
    location: Literal["parameters", "requestBody"]
    kind: Literal["offset", "page", "limit", "cursor"]
    type: Type | None = None
    default: Json | Absent = ABSENT


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationPlan:
    """``x-speakeasy-pagination``; outputs are JSONPath expressions (RFC 9535)."""

    kind: Literal["offsetLimit", "cursor", "url"]
    inputs: tuple[PageInput, ...]
    results: str | None = None
    num_pages: str | None = None
    next_cursor: str | None = None
    next_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariablePlan:
    """A server variable: the constructor argument and, with ``enum``, the enumeration."""

    name: str
    wire_name: str
    default: str
    enum: DeclRef | None = None
    values: tuple[str, ...] = ()
    enum_name: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerPlan:
    """A server. ``name`` is ``x-speakeasy-server-id`` (then servers are chosen by name)."""

    url: str
    description: str | None = None
    name: str | None = None
    constant: str | None = None
    """The name of the module constant of a named server (``SERVER_PROD``)."""
    variables: tuple[ServerVariablePlan, ...] = ()


SecuritySourceKind = Literal["global", "operation", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodSecurity:
    """Where the credentials of a call come from.

    ``model`` is the operation's own security model when ``kind`` is ``operation`` (then the
    method takes a ``security`` argument). ``scopes`` are those that the document asks for.
    """

    kind: SecuritySourceKind
    model: DeclRef | None = None
    scopes: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """One operation as a method of its group (and its ``_async`` twin)."""

    key: str
    operation_id: str
    """As written (or made from method and path when the document gives none)."""
    name: str
    http_method: str
    """Upper case."""
    path: str
    summary: str | None
    description: str | None
    arguments: tuple[Argument, ...]
    request: RequestPlan
    response: ResponsePlan
    security: MethodSecurity
    operation: Operation
    """The operation of the document."""
    retries: RetryPlan | None = None
    timeout_ms: int | None = None
    servers: tuple[ServerPlan, ...] = ()
    pagination: PaginationPlan | None = None
    deprecated: str | None = None
    """The deprecation message (``... Use x instead.``), None when it is not deprecated."""
    replacement: str | None = None
    """The operationId of ``x-speakeasy-deprecation-replacement`` as its method name."""
    usage_example: bool = False
    """Whether ``x-speakeasy-usage-example`` chooses it for the README."""
    errors: tuple[ResponseCase, ...] = ()
    """Modelled errors of the page's table: those of ``response.cases`` that have a class."""
    source: Source | None = None
    globals_model: DeclRef | None = None
    """The model of the globals that this operation reads (``<Operation>Globals``)."""

    @property
    def async_name(self) -> str:
        """The name of the twin."""
        return self.name + "_async"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A class of methods. ``path`` are the attribute names from the SDK object down.

    ``children`` are attributes that hold other groups, in document order. The root group is the
    SDK class itself: ``path`` is empty.
    """

    path: tuple[str, ...]
    attribute: str
    class_name: str
    module: str
    title: str
    docs_folder: str
    description: str | None
    methods: tuple[Method, ...]
    children: tuple[Group, ...] = ()
    tag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GlobalSecurity:
    """The credentials of the constructor.

    ``model`` is the security model. When ``flattened`` it has one field and the constructor takes
    that field itself (``argument``), or a callable that gives it; else it takes ``security``.
    """

    model: DeclRef
    argument: str
    flattened: bool
    required: bool
    type: Type
    oauth2_client_credentials: bool = False
    token_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The whole SDK."""

    sdk_class: str
    sdk_module: str
    sdk_variable: str
    """The name of the client in samples (``m_client``)."""
    package: str
    root: Group
    modules: tuple[Module, ...]
    declarations: Mapping[DeclRef, Declaration]
    places: tuple[Place, ...]
    """All packages of declarations, the default errors' included."""
    errors_place: Place
    models_place: Place
    base_error: str
    default_error: str
    security: GlobalSecurity | None
    servers: tuple[ServerPlan, ...]
    server_variables: tuple[ServerVariablePlan, ...]
    """The variables of all global servers, each once: arguments of the constructor."""
    globals_model: DeclRef | None
    globals: tuple[Field, ...]
    retries: RetryPlan | None
    timeout_ms: int | None
    env_prefix: str | None
    has_pagination: bool
    has_sse: bool
    has_jsonl: bool
    openapi_version: str
    ledger: Mapping[str, Json] = field(default_factory=dict)
    """What the next run must know (names and samples)."""

    @property
    def methods(self) -> tuple[Method, ...]:
        """All methods, group by group, parents before children."""
        return tuple(method for group in self.groups for method in group.methods)

    @property
    def groups(self) -> tuple[Group, ...]:
        """All groups, the root first, parents before children."""
        found: list[Group] = []
        pending = [self.root]
        while pending:
            group = pending.pop(0)
            found.append(group)
            pending = [*group.children, *pending]
        return tuple(found)

    def model(self, ref: DeclRef) -> Model:
        """The model of that name. TypeError when the name is of another kind."""
        found = self.declarations[ref]
        if not isinstance(found, Model):
            raise TypeError(f"{ref.name} is no model")
        return found
