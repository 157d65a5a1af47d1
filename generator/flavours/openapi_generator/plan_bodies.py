"""Request bodies that are no form: one parameter named for its class, or ``body``."""

from __future__ import annotations

from generator.flavours.openapi_generator import samples
from generator.flavours.openapi_generator.hoist_numbers import number_text
from generator.flavours.openapi_generator.hoist_reading import (
    additional_schema,
    is_any,
    is_array,
    is_composed,
    is_free_form,
    is_map,
    is_object,
    is_wrapper,
    item_schema,
    unalias,
)
from generator.flavours.openapi_generator.hoist_tree import Body, Node, Tree
from generator.flavours.openapi_generator.names import param_name
from generator.flavours.openapi_generator.plan_drafts import ModelReader
from generator.flavours.openapi_generator.plan_slots import Slot
from generator.flavours.openapi_generator.types import TypeReader
from generator.flavours.openapi_generator.types_property import (
    Prop,
    PropertyReader,
    kind_of,
    string_flags,
    type_flags,
)
from generator.flavours.openapi_generator.types_rules import read_rules, slashed
from generator.flavours.openapi_generator.types_text import escape_text


class BodyReader:
    """Reads request bodies of one tree."""

    def __init__(
        self, tree: Tree, types: TypeReader, props: PropertyReader, models: ModelReader
    ) -> None:
        self.tree = tree
        self.types = types
        self.props = props
        self.models = models

    def body(self, body: Body, name: str | None) -> Slot | None:
        """The slot of a body, None when it has no schema. ``name`` is what the document asks to
        call the parameter."""
        node = body.contents[0].node if body.contents else None
        if node is None:
            return None
        original: Node | None = None
        if is_wrapper(node) and node.all_of:
            original, node = node, node.all_of[0]
        plain = unalias(self.tree, node)
        slot = Slot(
            name="UNKNOWN_PARAM_NAME",
            wire_name="UNKNOWN_BASE_NAME",
            location="body",
            data_type="object",
            base_type=None,
            flags=type_flags(self.tree, plain),
            rules=read_rules(plain),
            required=body.body.required,
            format=plain.format,
            node=plain,
        )
        self._read(slot, self.tree.resolve(node), node.ref)
        if slot.primitive and kind_of(slot.flags) == "model":
            slot.named = self.props.read("body", body.contents[0].node or node)
        if name:
            slot.wire_name, slot.name = name, param_name(name)
        example = samples.media_example(body.contents[0].media.examples, self.tree)
        if example is not None:
            slot.example, slot.raw_example = example, True
        if original is not None:
            _override(slot, original)
        slot.description = escape_text(body.body.description)
        slot.notes = body.body.description
        return slot

    def _read(self, slot: Slot, node: Node, key: str | None) -> None:
        kind = node.kind
        if is_array(node):
            self._array(slot, node)
        elif kind == "object":
            if is_map(node):
                self._map(slot, node, key)
            elif is_free_form(self.tree, node):
                slot.flags.add("free_form")
                self._plain(slot, node)
            elif is_object(node) or is_composed(node):
                self._class(slot, node, key)
        elif is_any(node):
            if is_map(node):
                self._map(slot, node, key)
            elif is_composed(node) or is_object(node):
                self._class(slot, node, key)
            else:
                self._plain(slot, node)
        else:
            self._plain(slot, node)
            self._scalar(slot, node)

    def _scalar(self, slot: Slot, node: Node) -> None:
        if node.kind == "string":
            string_flags(node, slot.flags)
            slot.rules.pattern = slashed(node.pattern)
        elif node.kind == "integer":
            slot.flags.add("long" if node.format == "int64" else "integer")
        elif node.kind == "number" and node.format in ("float", "double"):
            slot.flags.add(node.format)

    def _named(self, slot: Slot, name: str) -> None:
        slot.wire_name, slot.name = name, param_name(name)

    def _plain(self, slot: Slot, node: Node) -> None:
        prop = self.props.read("PRIMITIVE_REQUEST_BODY", node)
        self._named(slot, "body")
        slot.primitive = True
        slot.base_type, slot.data_type = prop.base_type, prop.data_type
        slot.nullable = prop.nullable
        slot.is_enum, slot.is_enum_ref = prop.is_enum, prop.is_enum_ref

    def _array(self, slot: Slot, node: Node) -> None:
        prop = self.props.read("property", node)
        deepest: Prop = prop
        while deepest.items is not None:
            deepest = deepest.items
        self._named(slot, deepest.complex_type or "request_body")
        slot.items = prop.items
        slot.data_type = self.types.declaration(node)
        slot.base_type = self.types.outer(item_schema(node))
        slot.nullable = prop.nullable

    def _map(self, slot: Slot, node: Node, key: str | None) -> None:
        if key and self._is_class(node, key):
            self._class(slot, node, key, force=True)
            return
        prop = self.props.read("property", node)
        inner = additional_schema(node)
        self._named(slot, "request_body")
        slot.items = prop.items
        slot.data_type = self.types.declaration(node)
        slot.base_type = self.types.outer(inner) if inner is not None else "str"
        slot.flags.add("map")
        slot.nullable = prop.nullable

    def _is_class(self, node: Node, key: str) -> bool:
        if is_free_form(self.tree, node):
            return unalias(self.tree, Node(node.schema, ref=key)).ref is not None
        return is_composed(node) or bool(node.properties)

    def _class(self, slot: Slot, node: Node, key: str | None, *, force: bool = False) -> None:
        if not key:
            return
        draft = self.models.read(key, node)
        self._named(slot, draft.classname)
        slot.base_type = slot.data_type = draft.classname
        if draft.has_vars or force:
            slot.nullable = draft.nullable
        else:
            slot.nullable = self.props.read("property", node).nullable


def _override(slot: Slot, original: Node) -> None:
    """Keywords beside an ``allOf`` of one part win."""
    if original.nullable is not None:
        slot.nullable = original.nullable
    if original.deprecated is not None:
        slot.deprecated = original.deprecated
    for name in ("min_length", "max_length", "min_items", "max_items"):
        value = getattr(original, name)
        if value is not None:
            setattr(slot.rules, name, value)
    if original.minimum is not None:
        slot.rules.minimum = number_text(float(original.minimum))
    if original.maximum is not None:
        slot.rules.maximum = number_text(float(original.maximum))
