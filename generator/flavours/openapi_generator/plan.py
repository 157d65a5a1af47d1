"""What the pages and the code of this flavour are printed from: every name and type is final here.

The nouns are those that users of the original know from its templates (model, property, operation,
parameter, response, authentication method), each with the Python names, the data types and the
defaults as the original prints them, and a link back to the intermediate model.

Text comes in two forms where the original has two: ``description`` is the one-line form that its
pages and ``Field(description=…)`` show (line breaks folded, quotes and backslashes escaped), and
``notes``/``text`` fields are what the document says. Whoever writes Python source still goes
through :mod:`generator.python.literals`; nothing here is quoted for a target, except ``default``,
``example`` and ``typing``, which are Python expressions as the original prints them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.ir import Json, Schema, SecurityScheme, Server, Source
from generator.ir import Operation as IrOperation
from generator.ir import Parameter as IrParameter

Kind = Literal[
    "array",
    "map",
    "uuid",
    "string",
    "number",
    "float",
    "double",
    "integer",
    "long",
    "decimal",
    "binary",
    "byte_array",
    "file",
    "boolean",
    "date",
    "datetime",
    "any",
    "free_form",
    "null",
    "model",
]
"""How a value is read, in the order in which the original asks. ``map`` has value types,
``free_form`` is an object of any content, ``model`` has a class (``Value.model`` names it)."""

ModelKind = Literal["object", "enum", "one_of", "any_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumMember:
    """One value of an enumeration: member name, Python literal, value in the document."""

    name: str
    literal: str
    wire: Json
    is_string: bool
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraints:
    """Validation keywords of a value. Bounds are the texts that the original prints (``10``,
    ``0.5``); ``exclusive_*`` say that a bound itself is not allowed. ``pattern`` is in the
    ``/pattern/modifiers`` form of the original, ``regex`` and ``modifiers`` are what Python's
    ``re`` takes of it (``re.`` names of the flags)."""

    minimum: str | None = None
    maximum: str | None = None
    exclusive_minimum: bool = False
    exclusive_maximum: bool = False
    multiple_of: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None
    pattern: str | None = None
    regex: str | None = None
    modifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value with its Python type.

    ``data_type`` is what pages and serialization tables print (``List[Run]``, ``Dict[str, int]``,
    ``datetime``, ``object``); ``base_type`` its outermost name; ``complex_type`` the model that a
    page links to, None when there is none. ``annotation`` is the pydantic type without
    ``Optional`` and without a field (``StrictStr``, ``List[Annotated[str, Field(strict=True)]]``).
    ``items`` is the type of array items or of map values. ``enum`` holds the members of an inline
    enumeration (of the items, for an array), empty otherwise; ``is_enum_ref`` says that the model
    is an enumeration with a class of its own.
    """

    kind: Kind
    data_type: str
    base_type: str
    complex_type: str | None
    annotation: str
    is_primitive: bool
    is_nullable: bool = False
    is_enum: bool = False
    is_enum_ref: bool = False
    model: str | None = None
    format: str | None = None
    items: Value | None = None
    enum: tuple[EnumMember, ...] = ()
    constraints: Constraints = Constraints()
    schema: Schema | None = None

    @property
    def is_container(self) -> bool:
        """Whether the value is a list or a dict."""
        return self.kind in ("array", "map", "free_form")


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A property of a model: wire name, Python name, type, and the annotated field.

    ``typing`` is everything after ``name: `` in the original's class body (annotation, ``= None``,
    ``= Field(default=…, description=…, alias=…)``). ``default`` is the Python expression that the
    pages show, None without a default; ``default_value`` the value in the document.
    """

    name: str
    wire_name: str
    value: Value
    typing: str
    required: bool
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    description: str | None = None
    notes: str | None = None
    default: str | None = None
    has_default: bool = False
    default_value: Json = None
    example: Json = None
    schema: Schema | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscriminatorEntry:
    """One row of a discriminator: the value on the wire, the schema's class and its module."""

    value: str
    classname: str
    module: str
    explicit: bool
    """Whether the document maps it (``discriminator.mapping``) or the schema name implies it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """Which property tells the class, and how its values read."""

    wire_name: str
    name: str
    mapping: tuple[DiscriminatorEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One alternative of a ``oneOf``/``anyOf`` model. ``validator`` is the name of its checking
    field (``oneof_schema_1_validator``), ``typing`` that field's annotation and value."""

    validator: str
    value: Value
    typing: str
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One module under ``models/``.

    ``key`` is the schema's name (a component's key, or the name given to a hoisted inline schema);
    ``properties`` are the fields that the class declares (its own, with those of ``allOf`` parts
    that are no parent), ``all_properties`` adds the parents'. ``union`` holds the alternatives'
    types as ``one_of_schemas`` prints them: sorted, none twice. ``imports`` are the classes of
    other models that the annotations name, sorted.
    """

    key: str
    kind: ModelKind
    classname: str
    module: str
    description: str | None
    notes: str | None
    is_nullable: bool
    properties: tuple[Property, ...] = ()
    all_properties: tuple[Property, ...] = ()
    parent: str | None = None
    children: tuple[str, ...] = ()
    has_children: bool = False
    additional_properties: bool = False
    """Whether values that no property names are kept (``additionalProperties`` is a schema, or
    ``true`` is written)."""
    additional_value: Value | None = None
    discriminator: Discriminator | None = None
    members: tuple[Member, ...] = ()
    union: tuple[str, ...] = ()
    enum_type: Literal["str", "int", "float"] | None = None
    enum: tuple[EnumMember, ...] = ()
    imports: tuple[str, ...] = ()
    read_only: tuple[str, ...] = ()
    """Python names of read-only properties, which ``to_dict`` leaves out."""
    twin: str | None = None
    """The name of the class without its number, which it has because another schema takes that."""
    is_shadowed: bool = False
    """Whether a schema that is another name for something would have a class of the same name."""
    deprecated: bool = False
    schema: Schema
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter of an operation, its body, or one property of a form body.

    ``typing`` is the annotation in the signature (``Annotated[Optional[StrictStr],
    Field(description="…")]``). ``example`` is what a sample assigns to the name. ``location`` tells
    where the value travels; ``form`` covers urlencoded and multipart bodies, each property of
    which is a parameter. ``collection_format`` is ``csv``, ``ssv``, ``pipes``, ``multi`` or None.
    """

    name: str
    wire_name: str
    location: Literal["path", "query", "header", "cookie", "form", "body"]
    value: Value
    typing: str
    required: bool
    example: str
    description: str | None = None
    notes: str | None = None
    default: str | None = None
    has_default: bool = False
    default_value: Json = None
    is_file: bool = False
    """Whether the value goes into the ``files`` of a multipart request."""
    collection_format: str | None = None
    style: str | None = None
    explode: bool = False
    content_type: str | None = None
    """The media type of a parameter with ``content``, or of one part of a multipart body."""
    deprecated: bool = False
    schema: Schema | None = None
    parameter: IrParameter | None = None
    """The parameter in the intermediate model; None for a body and its properties."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseHeader:
    """A header that an answer declares, with its one-line description."""

    name: str
    description: str
    value: Value | None = None
    shared: str = ""
    """What the original's page shows: the last description of a header of this signature."""
    signature: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One declared answer. ``code`` is as the pages print it (``200``, ``2XX``, ``default`` reads
    ``0`` or ``default`` as the original has it), ``key`` what a response table of the code maps."""

    code: str
    key: str
    message: str
    value: Value | None
    headers: tuple[ResponseHeader, ...] = ()
    is_default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """An OAuth scope and what it allows."""

    name: str
    description: str


AuthKind = Literal["basic", "bearer", "api_key", "oauth", "signature", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthMethod:
    """A way to authenticate. A scheme with several OAuth flows is several methods, as in the
    original. ``name`` is the key in ``Configuration.api_key`` and the README's anchor."""

    name: str
    kind: AuthKind
    location: Literal["query", "header", "cookie"] | None = None
    key_name: str | None = None
    bearer_format: str | None = None
    flow: str | None = None
    authorization_url: str | None = None
    token_url: str | None = None
    scopes: tuple[Scope, ...] = ()
    scheme: SecurityScheme | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method of an API class.

    ``parameters`` is the signature: required ones first, otherwise in document order, path query
    header cookie as they stand, then form or body. A place of the path that is not declared takes
    the argument of its name, else it has one that comes last and may be left out.
    ``security`` keeps the alternatives (any one of the tuples; all methods within one tuple);
    ``auth_methods`` is the flat list that the original knows. ``return_value`` is None when
    nothing comes back. ``consumes`` and ``produces`` are media types in order, none twice.
    """

    name: str
    key: str
    method: str
    path: str
    summary: str | None
    notes: str | None
    parameters: tuple[Parameter, ...]
    path_parameters: tuple[Parameter, ...] = ()
    query_parameters: tuple[Parameter, ...] = ()
    header_parameters: tuple[Parameter, ...] = ()
    cookie_parameters: tuple[Parameter, ...] = ()
    form_parameters: tuple[Parameter, ...] = ()
    body: Parameter | None = None
    return_value: Value | None = None
    return_type: str | None = None
    return_base: str | None = None
    """The class that the page of the return type links to, None for a type without a page."""
    responses: tuple[Response, ...] = ()
    consumes: tuple[str, ...] = ()
    produces: tuple[str, ...] = ()
    auth_methods: tuple[AuthMethod, ...] = ()
    security: tuple[tuple[AuthMethod, ...], ...] = ()
    servers: tuple[Server, ...] = ()
    example_imports: tuple[str, ...] = ()
    """Classes that a sample imports, sorted."""
    deprecated: bool = False
    unescaped_summary: str | None = None
    operation: IrOperation


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiClass:
    """The operations of one tag, sorted by method name, and the class that holds them.

    ``imports`` are the model classes that signatures and return types name, sorted.
    """

    tag: str
    classname: str
    module: str
    description: str | None
    operations: tuple[Operation, ...]
    imports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The whole package: API classes in alphabetical order of their tags, models in alphabetical
    order of their classes, and what README and configuration say of the API."""

    package: str
    project: str
    version: str
    title: str
    """As the document has it; ``app_name`` is what pages and comments show."""
    about: str
    app_name: str
    app_version: str
    app_description: str | None
    info_email: str | None
    info_name: str | None
    info_url: str | None
    license_name: str | None
    base_path: str
    """The first server's URL, its variables filled in."""
    servers: tuple[Server, ...]
    apis: tuple[ApiClass, ...]
    webhooks: tuple[ApiClass, ...]
    """What the API calls, as if the client called it."""
    models: tuple[Model, ...]
    auth_methods: tuple[AuthMethod, ...]
    by_class: Mapping[str, Model]
    """The models by class name."""
    names: Mapping[str, str]
    """Names of schemas that a next run keeps, by what the document calls them."""
