"""The document's schemas as one mutable working copy, which normalization and hoisting rewrite.

Takes an :class:`~generator.ir.Api`; gives a :class:`Tree`: a :class:`Node` for each schema of the
components and of every operation, with the reading of keywords that depends on the version (3.0
ignores what stands beside a ``$ref`` and infers types, 3.1 does not). The copy lives only while a
plan is made; whoever comes later keeps :attr:`Node.schema`, the schema as the document has it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.ir import (
    Api,
    Discriminator,
    Header,
    Json,
    JsonObject,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Schema,
    is_present,
)


@dataclass(slots=True, eq=False)
class Node:
    """A schema that may be rewritten. ``strict`` marks the 3.1 reading (``types`` counts, not
    ``type``). ``additional`` is a schema, a boolean or None when absent."""

    schema: Schema
    strict: bool = False
    ref: str | None = None
    type: str | None = None
    types: list[str] | None = None
    title: str | None = None
    description: str | None = None
    format: str | None = None
    enum: list[Json] | None = None
    const: Json = None
    default: Json = None
    example: Json = None
    nullable: bool | None = None
    deprecated: bool | None = None
    read_only: bool | None = None
    write_only: bool | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: bool | None = None
    exclusive_maximum: bool | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool | None = None
    min_properties: int | None = None
    max_properties: int | None = None
    items: Node | None = None
    prefix_items: bool = False
    properties: dict[str, Node] | None = None
    required: list[str] | None = None
    additional: Node | bool | None = None
    one_of: list[Node] | None = None
    any_of: list[Node] | None = None
    all_of: list[Node] | None = None
    not_: Node | None = None
    discriminator: Discriminator | None = None
    conditional: bool = False
    boolean: bool | None = None
    extensions: dict[str, Json] = field(default_factory=dict)

    @property
    def kind(self) -> str | None:
        """The type that everything else asks for: in 3.1 the first one of the list."""
        if not self.strict:
            return self.type
        return self.types[0] if self.types else None


def blank(source: Node, *, strict: bool = False, type: str | None = None) -> Node:
    """A new schema without a keyword, standing where another one stood."""
    return Node(source.schema, strict=strict, type=type)


def reference(name: str, source: Node) -> Node:
    """A ``$ref`` to a named schema, in place of another schema."""
    return Node(source.schema, ref=name, extensions=dict(source.extensions))


@dataclass(slots=True, eq=False)
class Media:
    """One entry of a content map."""

    media_type: str
    node: Node | None
    media: MediaType


@dataclass(slots=True, eq=False)
class Param:
    """A parameter with its schema, or with its content."""

    parameter: Parameter
    node: Node | None
    content: list[Media]


@dataclass(slots=True, eq=False)
class Body:
    """A request body."""

    body: RequestBody
    contents: list[Media]


@dataclass(slots=True, eq=False)
class HeaderNode:
    """A response header with its schema."""

    header: Header
    node: Node | None


@dataclass(slots=True, eq=False)
class Reply:
    """A response."""

    response: Response
    contents: list[Media]
    headers: list[HeaderNode]


@dataclass(slots=True, eq=False)
class Op:
    """An operation; ``callbacks`` are those of all its callbacks, in order."""

    operation: Operation
    params: list[Param]
    body: Body | None
    replies: list[Reply]
    callbacks: list[Op]


@dataclass(slots=True, eq=False)
class Tree:
    """All working copies of a document. ``schemas`` maps the key of a component to its schema and
    grows while inline schemas are hoisted."""

    api: Api
    strict: bool
    schemas: dict[str, Node]
    operations: list[Op]
    webhooks: list[Op]
    hoisted: set[str]
    component_replies: list[Reply]

    def resolve(self, node: Node) -> Node:
        """The schema that a reference names, the node itself when it is none."""
        if node.ref is None:
            return node
        return self.schemas.get(node.ref, node)


_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


def build(api: Api) -> Tree:
    """The working copy of a whole API, operations ordered by path and then by method."""
    builder = _Builder(api)
    schemas = {
        schema.component: builder.node(schema)
        for schema in api.schemas
        if schema.component is not None
    }
    tree = Tree(
        api=api,
        strict=builder.strict,
        schemas=schemas,
        operations=[builder.op(operation) for operation in _by_path(api.operations)],
        webhooks=[builder.op(operation) for operation in _by_path(api.webhooks)],
        hoisted=set(),
        component_replies=[builder.reply(named.value) for named in api.components.responses],
    )
    if builder.strict:
        for name in builder.referenced:
            _drop_inherited_required(schemas[name])
    return tree


def _drop_inherited_required(node: Node) -> None:
    """3.1: in a schema that is referenced somewhere, ``required`` speaks of the properties beside
    it only, not of inherited ones."""
    if node.properties is not None and node.required is not None:
        node.required = [name for name in node.required if name in node.properties] or None
    parts = [*(node.properties or {}).values(), *(node.all_of or ()), *(node.any_of or ())]
    parts.extend(node.one_of or ())
    parts.extend(each for each in (node.items, node.additional, node.not_) if isinstance(each, Node))
    for part in parts:
        _drop_inherited_required(part)


def _by_path(operations: Iterable[Operation]) -> list[Operation]:
    paths: dict[str, list[Operation]] = {}
    for operation in operations:
        if operation.method in _METHODS:
            paths.setdefault(operation.path, []).append(operation)
    return [
        operation
        for group in paths.values()
        for operation in sorted(group, key=lambda each: _METHODS.index(each.method))
    ]


class _Builder:
    """Copies the intermediate model, each shared thing (a component, a parameter of a path) once:
    what hoisting changes in it shows wherever it is used."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.strict = api.dialect.has_type_arrays
        self._params: dict[str, Param] = {}
        self._bodies: dict[str, Body] = {}
        self._replies: dict[str, Reply] = {}
        self._expanding: set[str] = set()
        self.referenced: set[str] = set()

    def op(self, operation: Operation) -> Op:
        return Op(
            operation=operation,
            params=[self.param(parameter) for parameter in operation.parameters],
            body=self.body(operation.body) if operation.body else None,
            replies=[self.reply(response) for response in operation.responses],
            callbacks=[
                self.op(called)
                for callback in operation.callbacks
                for called in callback.operations
            ],
        )

    def param(self, parameter: Parameter) -> Param:
        key = str(parameter.source)
        if key not in self._params:
            contents = [self.media(parameter.media)] if parameter.media else []
            node = self.node(parameter.schema) if parameter.schema else None
            self._params[key] = Param(parameter, node, contents)
        return self._params[key]

    def body(self, body: RequestBody) -> Body:
        key = str(body.source)
        if key not in self._bodies:
            self._bodies[key] = Body(body, [self.media(media) for media in body.contents])
        return self._bodies[key]

    def reply(self, response: Response) -> Reply:
        key = f"{response.component}" if response.component else str(response.source)
        if key not in self._replies:
            self._replies[key] = Reply(
                response,
                [self.media(media) for media in response.contents],
                [
                    HeaderNode(header, self.node(header.schema) if header.schema else None)
                    for header in response.headers
                ],
            )
        shared = self._replies[key]
        return Reply(response, shared.contents, shared.headers)

    def media(self, media: MediaType) -> Media:
        return Media(media.media_type, self.node(media.schema) if media.schema else None, media)

    def nodes(self, schemas: Iterable[Schema] | None) -> list[Node] | None:
        return None if schemas is None else [self.node(schema) for schema in schemas]

    def node(self, schema: Schema) -> Node:
        if schema.boolean is not None:
            return Node(schema, strict=self.strict, boolean=schema.boolean)
        if schema.ref is not None:
            return self._reference(schema)
        node = Node(schema, strict=self.strict)
        self._common(node, schema)
        self._rules(node, schema)
        self._parts(node, schema)
        if not self.strict:
            _infer_type(node, schema)
        return node

    def _reference(self, schema: Schema) -> Node:
        target = self.api.schema(schema.ref or "")
        name = target.component
        if name is None:
            if target.id in self._expanding:
                return Node(schema, strict=self.strict)
            self._expanding.add(target.id)
            copy = self.node(target)
            self._expanding.discard(target.id)
            return copy
        node = Node(schema, strict=self.strict, ref=name)
        self.referenced.add(name)
        if self.strict:
            self._common(node, schema)
            self._rules(node, schema)
        return node

    def _common(self, node: Node, schema: Schema) -> None:
        if self.strict:
            node.types = list(schema.types) if schema.types is not None else None
            if node.types is None and schema.enum and schema.ref is None:
                inferred = _type_of(schema.enum)
                node.types = [inferred] if inferred else None
        else:
            written = schema.types if not schema.type_is_list else None
            node.type = written[0] if written else None
        node.title = schema.title
        node.description = schema.description
        node.format = schema.format
        node.enum = list(schema.enum) if schema.enum is not None else None
        node.const = schema.const if is_present(schema.const) else None
        node.default = schema.default if is_present(schema.default) else None
        node.example = schema.example if is_present(schema.example) else None
        node.nullable = schema.nullable if not self.strict else None
        node.deprecated = schema.deprecated
        node.read_only = schema.read_only
        node.write_only = schema.write_only
        node.extensions = dict(schema.extensions)

    def _rules(self, node: Node, schema: Schema) -> None:
        if schema.number:
            rules = schema.number
            node.minimum, node.maximum = rules.minimum, rules.maximum
            node.multiple_of = rules.multiple_of
            if not self.strict:
                if rules.exclusive_minimum is not None:
                    node.minimum, node.exclusive_minimum = rules.exclusive_minimum, True
                if rules.exclusive_maximum is not None:
                    node.maximum, node.exclusive_maximum = rules.exclusive_maximum, True
        if schema.string:
            node.min_length, node.max_length = schema.string.min_length, schema.string.max_length
            node.pattern = schema.string.pattern
        if schema.array:
            node.min_items, node.max_items = schema.array.min_items, schema.array.max_items
            node.unique_items = schema.array.unique_items
        if schema.object:
            node.min_properties = schema.object.min_properties
            node.max_properties = schema.object.max_properties

    def _parts(self, node: Node, schema: Schema) -> None:
        node.one_of = self.nodes(schema.one_of)
        node.any_of = self.nodes(schema.any_of)
        node.all_of = self.nodes(schema.all_of)
        node.not_ = self.node(schema.not_) if schema.not_ else None
        node.discriminator = schema.discriminator
        node.conditional = schema.if_ is not None and schema.then is not None
        if schema.array:
            node.items = self.node(schema.array.items) if schema.array.items else None
            node.prefix_items = schema.array.prefix_items is not None
            if node.items is not None:  # an array wins over what stands beside ``items``
                node.one_of = node.any_of = node.all_of = None
        if schema.object:
            rules = schema.object
            node.required = sorted(rules.required) if rules.required else None
            if rules.properties is not None:
                node.properties = {each.name: self.node(each.schema) for each in rules.properties}
            extra = rules.additional_properties
            if extra is not None:
                plain = extra.boolean is not None and not self.strict
                node.additional = extra.boolean if plain else self.node(extra)


def _infer_type(node: Node, schema: Schema) -> None:
    """3.0: keywords give a type to a schema that has none."""
    composed = node.one_of is not None or node.any_of is not None or node.all_of is not None
    if node.items is not None:
        node.type = "array"
    elif node.additional is not None and not composed:
        node.type = "object"
    elif node.type is None and node.enum:
        node.type = _type_of(node.enum)


def _type_of(values: Iterable[Json]) -> str | None:
    """The JSON type that all values share, None when they differ."""
    found: str | None = None
    for value in values:
        name = _json_type(value)
        if found is not None and name != found:
            return None
        found = name
    return found


def _json_type(value: Json) -> str | None:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "object" if isinstance(value, dict) else None


def extension_flag(extensions: JsonObject, name: str) -> bool:
    """Whether an ``x-`` keyword is ``true``, be it as text."""
    value = extensions.get(name)
    return value is True or (isinstance(value, str) and value.lower() == "true")
