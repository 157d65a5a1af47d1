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
from typing import Literal

from generator.flavours.speakeasy.plan_behaviour import PageInput, PaginationPlan, RetryPlan
from generator.flavours.speakeasy.plan_declarations import (
    Declaration,
    Enum,
    EnumMember,
    ErrorClass,
    Model,
    Module,
    Union,
)
from generator.flavours.speakeasy.plan_types import (
    Binding,
    BindingIn,
    BodyBinding,
    DeclKind,
    DeclRef,
    Field,
    FormBinding,
    MultipartBinding,
    ParamBinding,
    Place,
    SecurityBinding,
    Type,
    TypeKind,
)
from generator.ir import ABSENT, Absent, Json, Operation, Source

__all__ = [
    "Argument",
    "Binding",
    "BindingIn",
    "BodyBinding",
    "BodyPlan",
    "DeclKind",
    "DeclRef",
    "Declaration",
    "Enum",
    "EnumMember",
    "ErrorClass",
    "Field",
    "FormBinding",
    "GlobalSecurity",
    "Group",
    "Method",
    "MethodSecurity",
    "Model",
    "Module",
    "MultipartBinding",
    "PageInput",
    "PaginationPlan",
    "ParamBinding",
    "Place",
    "Plan",
    "RequestPlan",
    "ResponseCase",
    "ResponsePlan",
    "RetryPlan",
    "SecurityBinding",
    "SecuritySourceKind",
    "ServerPlan",
    "ServerVariablePlan",
    "StreamingChoice",
    "Type",
    "TypeKind",
    "Union",
]


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
    field: str | None = None
    """The field of an envelope that its content goes to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamingChoice:
    """A boolean argument that chooses the media type of the answer (``stream=True``)."""

    argument: str
    whole: ResponseCase
    stream: ResponseCase


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
    envelope: Literal["", "envelope", "envelope-http"] = ""
    """How ``wrapper`` holds every content in a field of its own, with what HTTP said."""
    accepts: tuple[str, ...] = ()
    """Media types of success answers in document order; with more than one the caller chooses."""
    accept_enum: str | None = None
    """The name of the enumeration of those choices (``<Method>AcceptEnum``)."""
    error_statuses: tuple[str, ...] = ()
    """Status patterns that count as errors (``422``, ``4XX``, ``5XX``)."""
    streaming: StreamingChoice | None = None
    """The argument that chooses between a whole answer and a stream of it."""


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
    ledger: Mapping[str, str] = field(default_factory=dict)
    """What the next run must know: the name of every class by the key of its draft, also of those
    that are gone, in case they come back."""

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
