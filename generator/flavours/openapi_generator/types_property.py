"""A schema in the place where it is used: with a name, as a property, an item, an answer.

``PropertyReader.read`` turns a working schema into a :class:`Prop`: type, nullability,
description, default, enumeration and the many small flags that decide which of them count. Props
are made once for each (name, schema) and shared, as the original shares them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.flavours.openapi_generator.hoist_numbers import number_text
from generator.flavours.openapi_generator.hoist_reading import (
    additional_schema,
    is_all_of,
    is_any,
    is_array,
    is_composed,
    is_free_form,
    is_map,
    is_model,
    is_object,
    is_string_format,
    item_schema,
    unalias,
)
from generator.flavours.openapi_generator.hoist_tree import Node, Tree
from generator.flavours.openapi_generator.names import var_name
from generator.flavours.openapi_generator.plan import EnumMember, Kind
from generator.flavours.openapi_generator.types import PRIMITIVES, TypeReader
from generator.flavours.openapi_generator.types_rules import Rules, read_rules, slashed
from generator.flavours.openapi_generator.types_text import escape_text
from generator.ir import Json


@dataclass(slots=True, eq=False)
class Prop:
    """A named use of a schema. ``enum`` are the allowed values (of the innermost items)."""

    name: str
    wire_name: str
    node: Node
    data_type: str
    base_type: str
    rules: Rules
    required: bool = False
    nullable: bool = False
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    description: str | None = None
    notes: str | None = None
    default: str | None = None
    complex_type: str | None = None
    primitive: bool = False
    model: bool = False
    container: bool = False
    is_enum: bool = False
    is_enum_ref: bool = False
    enum: list[Json] | None = None
    members: tuple[EnumMember, ...] = ()
    flags: set[str] = field(default_factory=set)
    format: str | None = None
    items: Prop | None = None

    @property
    def innermost(self) -> Prop:
        """The items of the items, as deep as there are lists and dicts."""
        prop = self
        while prop.flags & {"array", "map"} and prop.items is not None:
            prop = prop.items
        return prop

    @property
    def kind(self) -> Kind:
        """Which of the flags decides, in the order in which the original asks."""
        return kind_of(self.flags)


def kind_of(flags: set[str]) -> Kind:
    """The reading that the flags of a value amount to."""
    if "free_form" in flags and "map" not in flags and "array" not in flags:
        return "free_form"
    for kind in _ORDER:
        if kind in flags:
            return kind
    return "model"


_ORDER: tuple[Kind, ...] = (
    "array", "map", "string", "number", "float", "double", "integer", "long", "binary",
    "byte_array", "boolean", "decimal", "any", "date", "datetime", "uuid",
)  # fmt: skip


def type_flags(tree: Tree, node: Node) -> set[str]:
    """The flags that every use of a schema starts with."""
    plain = node.additional is None or node.additional is False
    if node.properties and plain:
        return {"shape"}
    kind = node.kind
    if is_array(node):
        return {"array"}
    if kind == "string":
        return set() if node.format == "binary" else {"string"}
    if kind == "number":
        return set() if node.format in ("float", "double") else {"number"}
    if kind == "integer":
        return set() if node.format in ("int32", "int64") else {"integer"}
    if kind in ("boolean", "null"):
        return {kind}
    if is_any(node):
        return {"any"}
    if is_free_form(tree, node):
        return {"free_form", "map"}
    return {"map"} if is_map(node) or kind == "object" else set()


def string_flags(node: Node, flags: set[str]) -> None:
    """What the format of a string adds and takes away."""
    extra = _FORMATS.get(node.format or "")
    if extra is None:
        return
    flags.add(extra)
    if extra in ("byte_array", "date", "datetime", "decimal"):
        flags.discard("string")
    if extra == "binary":
        flags.add("file")


_FORMATS = {
    "byte": "byte_array",
    "binary": "binary",
    "uuid": "uuid",
    "date": "date",
    "date-time": "datetime",
    "number": "decimal",
}


class PropertyReader:
    """Makes props of the schemas of one tree."""

    def __init__(self, tree: Tree, types: TypeReader) -> None:
        self.tree = tree
        self.types = types
        self._known: dict[tuple[str, int, bool], tuple[Node, Prop]] = {}

    def read(self, name: str, node: Node, required: bool = False) -> Prop:
        """The use of a schema under a name."""
        key = (name, id(node), required)
        if key not in self._known:
            self._known[key] = (node, self._read(name, node, required))
        return self._known[key][1]

    def _read(self, name: str, node: Node, required: bool) -> Prop:
        inside = self.tree.property(node)
        if inside is not None:
            return self.read(name, inside, required)
        original: Node | None = None
        if is_all_of(node) and node.all_of and len(node.all_of) == 1:
            original, node = node, node.all_of[0]
        elif node.ref is not None:
            original = node
        node = unalias(self.tree, node)
        prop = Prop(
            name=var_name(name),
            wire_name=name,
            node=node,
            data_type=self.types.declaration(node),
            base_type=self.types.outer(node),
            rules=read_rules(node),
            required=required,
            read_only=bool(node.read_only),
            write_only=bool(node.write_only),
            nullable=bool(node.nullable),
            deprecated=bool(node.deprecated),
            description=escape_text(node.description),
            notes=node.description,
            format=node.format,
            flags=type_flags(self.tree, node),
        )
        self._enumeration(prop, node)
        self._shape(prop, node)
        if original is not None:
            _override(prop, original)
        prop.default = self.types.default(original if original is not None else node)
        return prop

    def _enumeration(self, prop: Prop, node: Node) -> None:
        if node.enum:
            prop.is_enum, prop.enum = True, node.enum
            prop.nullable = prop.nullable or None in node.enum
        target = self.tree.resolve(node)
        if target is not node and target.enum:
            prop.is_enum_ref, prop.enum = True, target.enum
        if target.deprecated is not None and node.ref is not None and node.deprecated is None:
            prop.deprecated = target.deprecated
        if target.nullable is not None:
            prop.nullable = target.nullable
        elif "x-nullable" in target.extensions:
            prop.nullable = target.extensions["x-nullable"] is True

    def _shape(self, prop: Prop, node: Node) -> None:
        kind = node.kind
        if kind == "integer":
            prop.flags.add("long" if node.format == "int64" else "integer")
        elif kind == "string":
            string_flags(node, prop.flags)
            prop.rules.pattern = slashed(node.pattern)
        elif kind == "number":
            if node.format in ("float", "double"):
                prop.flags.add(node.format)
        elif kind == "array":
            self._array(prop, node)
        elif kind == "object":
            self._object(prop, node)
        elif is_any(node):
            self._anything(prop, node)
        self._class(prop, node)

    def _array(self, prop: Prop, node: Node) -> None:
        prop.container = True
        inner = self.read(
            self._item_name(node, prop.wire_name), unalias(self.tree, item_schema(node))
        )
        self._contain(prop, inner)

    def _item_name(self, node: Node, name: str) -> str:
        given = node.extensions.get("x-item-name")
        return str(given) if given is not None else var_name(name)

    def _map(self, prop: Prop, node: Node) -> None:
        prop.container = True
        prop.rules.min_items, prop.rules.max_items = node.min_properties, node.max_properties
        inner = additional_schema(node)
        if inner is None:
            inner = Node(node.schema)
            node.additional = inner
        elif not isinstance(node.additional, Node):
            node.additional = inner  # keep one schema for ``true``: props are shared by schema
        self._contain(prop, self.read("inner", unalias(self.tree, inner)))

    def _contain(self, prop: Prop, inner: Prop) -> None:
        if inner.base_type in PRIMITIVES:
            prop.primitive = True
        else:
            prop.complex_type = inner.base_type
        prop.items = inner
        deepest = inner.innermost
        if deepest.is_enum:
            prop.is_enum, prop.enum = True, deepest.enum

    def _object(self, prop: Prop, node: Node) -> None:
        if is_free_form(self.tree, node):
            prop.flags.add("free_form")
            if prop.data_type in PRIMITIVES:
                prop.primitive = True
            if is_map(node):
                self._map(prop, node)
            else:
                prop.flags.discard("map")
        elif is_map(node):
            self._map(prop, node)

    def _anything(self, prop: Prop, node: Node) -> None:
        prop.nullable = prop.nullable or not node.all_of
        if prop.data_type in PRIMITIVES:
            prop.primitive = True
        if is_map(node):
            self._map(prop, node)

    def _class(self, prop: Prop, node: Node) -> None:
        nothing_else = (
            is_any(node)
            and not node.properties
            and not is_composed(node)
            and node.additional is None
            and node.not_ is None
            and node.enum is None
        )
        if is_array(node) or is_map(node) or is_free_form(self.tree, node) or nothing_else:
            return
        prop.container = False
        if prop.base_type in PRIMITIVES:
            prop.primitive = True
        else:
            prop.complex_type = prop.base_type
        target = self.tree.resolve(node)
        prop.model = (is_composed(target) or is_object(target)) and is_model(target)


def _override(prop: Prop, original: Node) -> None:
    """What the place of use says beside a reference wins over what the schema says."""
    if original.nullable is not None:
        prop.nullable = original.nullable
    elif "x-nullable" in original.extensions:
        prop.nullable = original.extensions["x-nullable"] is True
    if original.read_only is not None:
        prop.read_only = original.read_only
    if original.write_only is not None:
        prop.write_only = original.write_only
    if original.deprecated is not None:
        prop.deprecated = original.deprecated
    if original.description is not None:
        prop.description, prop.notes = escape_text(original.description), original.description
    for name in ("min_length", "max_length", "min_items", "max_items"):
        value = getattr(original, name)
        if value is not None:
            setattr(prop.rules, name, value)
    if original.minimum is not None:
        prop.rules.minimum = number_text(float(original.minimum))
    if original.maximum is not None:
        prop.rules.maximum = number_text(float(original.maximum))


def is_text(node: Node) -> bool:
    """A string that is no date, no bytes and no decimal."""
    return node.kind == "string" and not is_string_format(
        node, "byte", "binary", "date", "date-time", "number"
    )
