"""The working copy of a document, made from the intermediate model.

Takes an :class:`~generator.ir.Api`, gives a :class:`Tree`. The reading of keywords depends on the
version: 3.0 ignores what stands beside a ``$ref`` and infers types, 3.1 does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from generator.analysis.sequence import whole_schema
from generator.flavours.openapi_generator.hoist_numbers import java_text
from generator.flavours.openapi_generator.hoist_swagger2 import (
    property_default,
    settle_definitions,
    settle_fields,
    settle_parameters,
    settle_parts,
)
from generator.flavours.openapi_generator.hoist_tree import (
    Body,
    HeaderNode,
    Media,
    Node,
    Op,
    Param,
    Reply,
    Tree,
)
from generator.ir import (
    Api,
    Json,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Schema,
    is_present,
)
from generator.ir.source import unescape_segment

_UUID = re.compile(r"[0-9A-Fa-f]{1,16}(-[0-9A-Fa-f]{1,16}){4}")
_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_RANKS = {method: rank for rank, method in enumerate(_METHODS)}
"""The original's order; the methods that OpenAPI 3.2 added come last, as they are written."""


def build(api: Api) -> Tree:
    """The working copy of a whole API, operations ordered by path and then by method."""
    builder = _Builder(api)
    schemas = {
        schema.component: builder.node(schema)
        for schema in api.schemas
        if schema.component is not None and not builder.foreign_home(schema)
    }
    tree = Tree(
        api=api,
        strict=builder.strict,
        schemas=schemas,
        operations=[builder.op(operation) for operation in _by_path(api.operations)],
        webhooks=[builder.op(operation) for operation in _by_path(api.webhooks)],
        hoisted=set(),
        shared_examples=frozenset(
            id(named.value.value)
            for named in api.components.examples
            if isinstance(named.value.value, (dict, list, str))
        ),
        component_replies=[builder.reply(named.value) for named in api.components.responses],
    )
    while missing := [name for name in builder.foreign if name not in schemas]:
        for name in missing:
            schemas[name] = builder.node(builder.foreign[name])
    done: set[str] = set()
    while new := [name for name in builder.inner if name not in done]:
        done.update(new)
        schemas.update((name, builder.node(builder.inner[name])) for name in new)
    narrowed = builder.referenced if builder.strict else set()
    if builder.swagger2:
        narrowed = set(schemas)
        settle_definitions(schemas.values())
        for node in schemas.values():
            settle_parts(node, is_property=False)
    for name in narrowed & set(schemas):
        _read_again(schemas[name])
    return tree


def _read_again(node: Node) -> None:
    """2.0, and 3.1 in a schema that is referenced somewhere: the original reads it a second time,
    and then ``required`` speaks of the properties beside it only, not of inherited ones."""
    node.copied = node.strict
    if node.properties is not None and node.required is not None:
        node.required = [name for name in node.required if name in node.properties] or None
    parts = [*(node.properties or {}).values(), *(node.all_of or ()), *(node.any_of or ())]
    parts.extend(node.one_of or ())
    parts.extend(
        each for each in (node.items, node.additional, node.not_) if isinstance(each, Node)
    )
    for part in parts:
        _read_again(part)


def _by_path(operations: Iterable[Operation]) -> list[Operation]:
    paths: dict[str, list[Operation]] = {}
    for operation in operations:
        paths.setdefault(operation.path, []).append(operation)
    return [
        operation
        for group in paths.values()
        for operation in sorted(group, key=lambda each: _RANKS.get(each.method, len(_RANKS)))
    ]


class _Builder:
    """Copies the intermediate model, each shared thing (a component, a parameter of a path) once:
    what hoisting changes in it shows wherever it is used."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.strict = api.dialect.has_type_arrays
        self._bundled = frozenset(api.bundled)
        self.swagger2 = api.dialect.family == "2.0"
        self._params: dict[str, Param] = {}
        self._bodies: dict[str, Body] = {}
        self._replies: dict[str, Reply] = {}
        self._expanding: set[str] = set()
        self._expanded: dict[str, Node] = {}
        self.referenced: set[str] = set()
        self.foreign: dict[str, Schema] = {}
        self.inner: dict[str, Schema] = {}
        """3.1: parts of components that are referenced are components by their last key."""

    def op(self, operation: Operation) -> Op:
        return Op(
            operation=operation,
            params=[self.param(parameter) for parameter in self._ordered(operation.parameters)],
            body=self.body(operation.body) if operation.body else None,
            replies=[self.reply(response) for response in operation.responses],
            callbacks=[
                self.op(called)
                for callback in operation.callbacks
                for called in _by_path(callback.operations)
            ],
        )

    def _ordered(self, parameters: Iterable[Parameter]) -> Iterable[Parameter]:
        """3.1: the operation's own parameters come before those of its path."""
        return sorted(parameters, key=lambda each: self.strict and each.level == "path")

    def param(self, parameter: Parameter) -> Param:
        # Those that only the path names have the place of their operation, all of them.
        key = f"{parameter.source} {parameter.location} {parameter.wire_name}"
        if key not in self._params:
            contents = [self.media(parameter.media)] if parameter.media else []
            node = self.node(parameter.schema) if parameter.schema else None
            if self.swagger2 and node is not None:
                settle_parameters([node])
            self._params[key] = Param(parameter, node, contents)
        return self._params[key]

    def body(self, body: RequestBody) -> Body:
        key = str(body.source)
        if key not in self._bodies:
            self._bodies[key] = Body(body, [self.media(media) for media in body.contents])
            if self.swagger2:
                settle_fields(self._bodies[key])
        return self._bodies[key]

    def reply(self, response: Response) -> Reply:
        key = str(response.source)
        if self.swagger2:  # media types are those of the operation
            key = f"{key} {id(response)}"
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
        schema = whole_schema(media)
        node = self.node(schema) if schema else None
        if self.swagger2 and node is not None:
            settle_parts(node, is_property=False)
        return Media(media.media_type, node, media)

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
            written = node.default
            node.default = _fitting_default(node)
            if self.swagger2:
                node.default = property_default(node, written)
        return node

    def foreign_home(self, schema: Schema) -> bool:
        """3.1: whether a schema stands in another file, and the components do not list it."""
        if not self.strict or schema.id.startswith("#"):
            return False
        return schema.component is None or schema.id in self._bundled

    def _reference(self, schema: Schema) -> Node:
        target = self.api.schema(schema.ref or "")
        name = target.component
        inside = _inside(target.id) if name is None else None
        if name is None and (inside or (self.strict and target.id.startswith("#/components/"))):
            name = unescape_segment(target.id.rpartition("/")[2])
            if self.strict:
                self.inner[name] = target
        foreign = self.foreign_home(target)
        if name is None or foreign:
            if target.id in self._expanded:
                return self._expanded[target.id]
            if target.id not in self._expanding:
                return self._expand(target, keep=foreign)
            if name is None:
                return Node(schema, strict=self.strict)
            self.foreign[name] = target
        node = Node(schema, strict=self.strict, ref=name, inside=inside)
        self.referenced.add(name)
        if self.strict:
            self._common(node, schema)
            self._rules(node, schema)
            self._parts(node, schema)
        elif self.api.dialect.family == "3.0" and schema.types and schema.types[0] != "array":
            node.type = schema.types[0]  # 3.0 keeps the type beside a reference, nothing else
        return node

    def _expand(self, target: Schema, *, keep: bool) -> Node:
        """A copy in place of a reference: of a schema without a name, in 3.1 also of one that
        stands in another file (then one copy for all places)."""
        self._expanding.add(target.id)
        copy = self.node(target)
        self._expanding.discard(target.id)
        if keep:
            self._expanded[target.id] = copy
        return copy

    def _common(self, node: Node, schema: Schema) -> None:
        if self.strict:
            node.types = list(schema.types) if schema.types is not None else None
            if node.types is None and schema.enum is not None:
                node.types = [_type_of(schema.enum)]
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
            if extra is not None and extra.boolean is None:  # what a pattern describes may be else
                extra = schema.additional_properties
            if extra is not None:
                plain = extra.boolean is not None and not self.strict
                node.additional = extra.boolean if plain else self.node(extra)


def _inside(id: str) -> tuple[str, str] | None:
    """Component and property of a pointer like ``#/components/schemas/Pet/properties/tag``."""
    parts = id.split("/")
    if len(parts) != 6 or parts[:3] != ["#", "components", "schemas"] or parts[4] != "properties":
        return None
    return unescape_segment(parts[3]), unescape_segment(parts[5])


def _infer_type(node: Node, schema: Schema) -> None:
    """3.0: keywords give a type to a schema that has none."""
    composed = node.one_of is not None or node.any_of is not None or node.all_of is not None
    if node.items is not None:
        node.type = "array"
    elif node.additional is not None and not composed:
        node.type = "object"
    elif node.type is None and node.enum is not None:
        node.type = _type_of(node.enum)


def _fitting_default(node: Node) -> Json:
    """3.0: the default as far as it is of the schema's type, None otherwise."""
    default = node.default
    if default is None or node.type is None:
        return default
    if node.type == "string" and node.format == "uuid":
        return default if isinstance(default, str) and _UUID.fullmatch(default) else None
    if node.type == "string":
        return java_text(default) if not isinstance(default, (list, dict)) else None
    if node.type == "boolean":
        return default.lower() == "true" if isinstance(default, str) else default
    wanted = _JSON_TYPES.get(node.type)
    if wanted is None or isinstance(default, bool) or not isinstance(default, wanted):
        return None
    if node.type == "integer" and isinstance(default, int):
        return default if -(2**31) <= default < 2**31 else None
    return default


_JSON_TYPES: Mapping[str, tuple[type, ...]] = {
    "array": (list,),
    "object": (dict,),
    "integer": (int,),
    "number": (int, float),
}


def _type_of(values: Sequence[Json]) -> str:
    """The type of an enumeration that does not say: that of its first value."""
    first = values[0] if values else None
    if isinstance(first, bool):
        return "boolean"
    return "number" if isinstance(first, (int, float)) else "string"
