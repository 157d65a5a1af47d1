"""A model while it is put together: which properties it declares, which it inherits.

``ModelReader.read`` turns a named working schema into a :class:`Draft`. A draft still holds props
and mutable lists; :mod:`plan_models` freezes it once parents and children know each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from generator.flavours.openapi_generator.hoist_reading import (
    interfaces,
    is_any,
    is_array,
    is_composed,
    unalias,
)
from generator.flavours.openapi_generator.hoist_tree import Node, Tree
from generator.flavours.openapi_generator.names import model_module, model_name
from generator.flavours.openapi_generator.plan import Discriminator
from generator.flavours.openapi_generator.plan_inherit import Inheritance
from generator.flavours.openapi_generator.types import TypeReader
from generator.flavours.openapi_generator.types_property import Prop, PropertyReader
from generator.flavours.openapi_generator.types_text import escape_text
from generator.ir import Json


@dataclass(slots=True, eq=False)
class Draft:
    """A model in the making. ``one_of`` and ``any_of`` are the types of the alternatives."""

    key: str
    node: Node
    classname: str
    module: str
    description: str | None
    notes: str | None
    data_type: str | None = None
    nullable: bool = False
    enum: list[Json] | None = None
    vars: list[Prop] = field(default_factory=list)
    all_vars: list[Prop] | None = None
    parent: str | None = None
    parent_key: str | None = None
    one_of: set[str] = field(default_factory=set)
    any_of: set[str] = field(default_factory=set)
    one_of_props: list[Prop] = field(default_factory=list)
    any_of_props: list[Prop] = field(default_factory=list)
    discriminator: Discriminator | None = None
    additional: bool = False
    additional_prop: Prop | None = None
    children: list[str] = field(default_factory=list)
    shadowed: bool = False

    @property
    def has_vars(self) -> bool:
        """Whether the class has any field of its own."""
        return bool(self.vars)


class ModelReader:
    """Drafts the models of one tree."""

    def __init__(
        self, tree: Tree, types: TypeReader, props: PropertyReader, inheritance: Inheritance
    ) -> None:
        self.tree = tree
        self.types = types
        self.props = props
        self.inheritance = inheritance

    def read(self, key: str, node: Node) -> Draft:
        """The draft of a schema's class."""
        node = unalias(self.tree, node)
        draft = Draft(
            key=key,
            node=node,
            classname=model_name(key),
            module=model_module(key),
            description=escape_text(node.description),
            notes=node.description,
            discriminator=self.inheritance.discriminator(key, node),
        )
        typed = not is_any(node)
        if typed and node.kind not in ("object", "array") and node.ref is None and node.enum:
            draft.enum = node.enum
        if not is_array(node):
            draft.data_type = self.types.outer(node)
        draft.nullable = typed and node.nullable is True
        draft.one_of_props = self._members("one_of", node.one_of)
        draft.any_of_props = self._members("any_of", node.any_of)
        if is_any(node) or node.kind == "object":
            if node.properties is not None or (node.required and not is_composed(node)):
                self._declare(draft.vars, node.properties or {}, node.required)
            self._additional(draft, node)
        if is_composed(node):
            self._compose(draft, node)
        elif is_array(node):
            self._hold(draft, node)
        draft.vars = _distinct(draft.vars)
        draft.all_vars = _distinct(draft.all_vars) if draft.all_vars is not None else draft.vars
        return draft

    def _hold(self, draft: Draft, node: Node) -> None:
        """A list that is a class holds the list: the original's class, one of lists by its page and
        nothing in Python, cannot be imported."""
        plain = replace(node, properties=None)
        draft.any_of.add(self.types.declaration(plain))
        draft.any_of_props = [self.props.read("any_of_0", plain)]

    def _members(self, name: str, parts: list[Node] | None) -> list[Prop]:
        return [self.props.read(f"{name}_{index}", part) for index, part in enumerate(parts or ())]

    def _additional(self, draft: Draft, node: Node) -> None:
        if node.additional is None or node.additional is False:
            return
        draft.additional = True
        if isinstance(node.additional, Node):
            draft.additional_prop = self.props.read("additional_properties", node.additional)

    def _declare(
        self,
        into: list[Prop],
        properties: Mapping[str, Node],
        required: Iterable[str] | None,
        known: Iterable[Prop] = (),
    ) -> None:
        wanted = set(required or ())
        given = {prop.wire_name: prop for prop in known}
        for name, node in properties.items():
            prop = given.get(name)
            if prop is None:
                prop = self.props.read(name, unalias(self.tree, node), name in wanted)
            into.append(prop)

    def _compose(self, draft: Draft, node: Node) -> None:
        properties: dict[str, Node] = {}
        everything: dict[str, Node] = {}
        required: list[str] = []
        all_required: list[str] = []
        if node.properties:
            self._declare(draft.vars, node.properties, node.required)
        parent = self.inheritance.parent(node)
        for part in node.all_of or ():
            if draft.discriminator is None and part.discriminator is not None:
                draft.discriminator = self.inheritance.discriminator(draft.key, part)
        for part in interfaces(node):
            part = unalias(self.tree, part)
            if part.ref is None:
                _name_alternative(draft, node, self.types.declaration(part))
                continue
            target = self.tree.schemas.get(part.ref)
            if target is not None:
                if part.ref != parent:
                    fresh: dict[str, Node] = {}
                    self._collect(fresh, required, target, set())
                    _merge(properties, fresh, strict=self.tree.strict)
                self._collect(everything, all_required, target, set())
            _name_alternative(draft, node, model_name(part.ref))
        if parent is not None and node.all_of is not None:
            draft.parent, draft.parent_key = model_name(parent), parent
        for part in interfaces(node):
            if part.ref is None:
                self._collect(properties, required, part, set())
                self._collect(everything, all_required, part, set())
        required.extend(node.required or ())
        all_required.extend(node.required or ())
        self._declare(draft.vars, properties, required)
        draft.all_vars = []
        self._declare(draft.all_vars, everything, all_required, draft.vars)
        draft.nullable = draft.nullable or node.nullable is True

    def _collect(
        self, into: dict[str, Node], required: list[str], node: Node, seen: set[int]
    ) -> None:
        if id(node) in seen:
            return
        seen.add(id(node))
        if is_composed(node):
            into.update(node.properties or {})
            for part in node.all_of or ():
                self._collect(into, required, part, seen)
            required.extend(node.required or ())
            for part in (*(node.one_of or ()), *(node.any_of or ())):
                self._collect(into, required, part, seen)
        elif node.ref is not None:
            target = self.tree.resolve(node)
            if target is not node:
                self._collect(into, required, target, seen)
        else:
            into.update(node.properties or {})
            required.extend(node.required or ())

    def collect(self, node: Node) -> tuple[dict[str, Node], list[str]]:
        """All properties of a schema and of what it is composed of, and the required names."""
        properties: dict[str, Node] = {}
        required: list[str] = []
        self._collect(properties, required, node, set())
        return properties, required


def _name_alternative(draft: Draft, node: Node, name: str) -> None:
    if node.any_of is not None:
        draft.any_of.add(name)
    elif node.one_of is not None:
        draft.one_of.add(name)


def _merge(properties: dict[str, Node], fresh: Mapping[str, Node], *, strict: bool) -> None:
    """Later parts win; only for a property called ``type`` are the enumerations united."""
    old, new = properties.get("type"), fresh.get("type")
    for name, node in fresh.items():
        listed = isinstance(node.default, list) and not node.copied
        merged = strict and _holds_null(node)
        if listed or merged:
            node = replace(node, copied=node.copied or listed, merged=merged)
        properties[name] = node
    if old is not None and new is not None and new.enum:
        if old.enum is not None:
            extra = [value for value in new.enum if value not in old.enum]
            old = replace(old, enum=[*old.enum, *extra])
        properties["type"] = old


def _holds_null(node: Node) -> bool:
    """Whether items or values of the schema may be null, however deep. The original copies a 3.1
    schema by its text, which does not say so."""
    inner = node.items if node.items is not None else node.additional
    return isinstance(inner, Node) and (inner.nullable is True or _holds_null(inner))


def _distinct(props: Iterable[Prop]) -> list[Prop]:
    """The first of each wire name, as copies: what one class says of a prop is not the other's."""
    found: dict[str, Prop] = {}
    for prop in props:
        if prop.wire_name not in found:
            found[prop.wire_name] = replace(prop)
    return list(found.values())
