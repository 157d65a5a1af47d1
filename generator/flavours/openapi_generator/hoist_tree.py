"""The document's schemas as one mutable working copy, which normalization and hoisting rewrite.

A :class:`Tree` holds a :class:`Node` for each schema of the components and of every operation
(:mod:`hoist_build` makes it). The copy lives only while a plan is made; whoever comes later keeps
:attr:`Node.schema`, the schema as the document has it.
"""

from __future__ import annotations

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
    inside: tuple[str, str] | None = None
    """A reference to a property of a component: the component's key and the property."""
    copied: bool = False
    """Whether the original works on a copy, in which it prints a list as ``[a, b]``."""
    merged: bool = False
    """Whether it is such a copy in a composed schema, which has forgotten that items may be null."""
    extensions: dict[str, Json] = field(default_factory=dict)

    @property
    def kind(self) -> str | None:
        """The type that everything else asks for: in 3.1 the first one of the list, for a map null
        if that is first."""
        if not self.strict:
            return self.type
        if not self.types:
            return None
        told = [each for each in self.types if each != "null"]
        return told[0] if told and self.additional is None else self.types[0]


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
    renamed: dict[str, str] = field(default_factory=dict)
    """Keys of components that had to be told apart → their keys in ``schemas``."""
    shared_examples: frozenset[int] = frozenset()
    """The identities of the values of the examples under ``components``."""

    def resolve(self, node: Node) -> Node:
        """The schema that a reference names, the node itself when it is none."""
        if node.inside is not None:
            found = self.property(node)
            if found is not None:
                return found
        return node if node.ref is None else self.schemas.get(node.ref, node)

    def property(self, node: Node) -> Node | None:
        """The property that a reference into a component names; None when it leads nowhere, or back
        to itself (a part of a union may refer to the property that it replaces)."""
        passed: list[Node] = []
        found: Node | None = node
        while found is not None and found.inside is not None and found.inside[0] in self.schemas:
            if any(found is each for each in passed):
                return None
            passed.append(found)
            found = (self.schemas[found.inside[0]].properties or {}).get(found.inside[1])
        return None if found is node else found


def extension_flag(extensions: JsonObject, name: str) -> bool:
    """Whether an ``x-`` keyword is ``true``, be it as text."""
    value = extensions.get(name)
    return value is True or (isinstance(value, str) and value.lower() == "true")
