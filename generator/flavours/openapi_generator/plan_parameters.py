"""Parameters and form bodies into slots."""

from __future__ import annotations

from generator.flavours.openapi_generator import samples
from generator.flavours.openapi_generator.hoist_reading import (
    additional_schema,
    is_any,
    is_any_of,
    is_array,
    is_free_form,
    is_map,
    is_one_of,
    is_wrapper,
    item_schema,
    unalias,
)
from generator.flavours.openapi_generator.hoist_tree import Body, Node, Param, Tree
from generator.flavours.openapi_generator.names import model_name, param_name
from generator.flavours.openapi_generator.plan_drafts import ModelReader
from generator.flavours.openapi_generator.plan_slots import Slot
from generator.flavours.openapi_generator.plan_values import ValueMaker
from generator.flavours.openapi_generator.types_property import (
    Prop,
    PropertyReader,
    string_flags,
    type_flags,
)
from generator.flavours.openapi_generator.types_rules import Rules, read_rules, slashed
from generator.flavours.openapi_generator.types_text import escape_text
from generator.ir import Encoding

_FORMATS = {"simple": "csv", "pipeDelimited": "pipes", "spaceDelimited": "ssv"}


def collection_format(style: str | None, explode: bool) -> str:
    """How a list is written in a request, in the words of 2.0."""
    if style == "form":
        return "multi" if explode else "csv"
    return _FORMATS.get(style or "", "csv")


class ParameterReader:
    """Reads parameters and form bodies of one tree."""

    def __init__(
        self, tree: Tree, props: PropertyReader, maker: ValueMaker, models: ModelReader
    ) -> None:
        self.tree = tree
        self.props = props
        self.maker = maker
        self.models = models

    def parameter(self, param: Param) -> Slot:
        """A path, query, header or cookie parameter."""
        written = param.parameter
        node = param.node
        if node is None and param.content:
            node = param.content[0].node
        slot = Slot(
            name=param_name(written.wire_name),
            wire_name=written.wire_name,
            location=written.location,
            data_type="object",
            base_type=None,
            flags={"any"},
            rules=Rules(),
            required=written.required and not written.required_assumed,
            description=escape_text(written.description),
            notes=written.description,
            style=written.style,
            explode=written.explode,
            content_type=written.media.media_type if written.media else None,
            deprecated=written.deprecated,
            parameter=written,
            example=samples.given(param, self.tree),
        )
        if node is not None:
            self._type(slot, unalias(self.tree, node))
        return slot

    def _type(self, slot: Slot, node: Node) -> None:
        named = model_name(node.ref) if node.ref is not None else None
        target = self.tree.resolve(node)
        if not target.enum:
            node = target
        slot.node = node
        slot.flags = type_flags(self.tree, node)
        slot.rules = read_rules(node)
        slot.nullable = node.nullable is True
        slot.format = node.format
        self._shape(slot, node)
        prop = self.props.read(slot.wire_name, node)
        slot.data_type = named if named is not None else prop.data_type
        self._enumerate(slot, prop)
        if prop.items is not None and prop.items.is_enum:
            slot.items = prop.items
        slot.rules.pattern = slashed(node.pattern)
        slot.default = self.props.types.default(node)

    def _enumerate(self, slot: Slot, prop: Prop) -> None:
        self.maker.settle_enum(prop)
        slot.is_enum, slot.is_enum_ref, slot.members = prop.is_enum, prop.is_enum_ref, prop.members

    def _shape(self, slot: Slot, node: Node) -> None:
        kind = node.kind
        if self._scalar(slot, node):
            return
        if kind == "object" or is_any(node):
            if is_map(node):
                inner = additional_schema(node)
                if inner is not None:
                    slot.items = self.props.read("inner", inner)
                    slot.base_type = slot.items.data_type
                slot.flags.add("map")
            if kind == "object" and is_free_form(self.tree, node):
                slot.flags.add("free_form")
        elif kind == "array":
            slot.items = self.props.read("inner", item_schema(node))
            slot.base_type = slot.items.data_type
            slot.collection_format = collection_format(slot.style, slot.explode)

    def _scalar(self, slot: Slot, node: Node) -> bool:
        kind = node.kind
        if kind == "string":
            string_flags(node, slot.flags)
            slot.primitive = bool(
                slot.flags & {"string", "byte_array", "binary", "date", "datetime", "decimal"}
            )
        elif kind in ("boolean", "number", "integer"):
            slot.primitive = True
            if kind == "number" and node.format in ("float", "double"):
                slot.flags.add(node.format)
            if kind == "integer":
                slot.flags.add("long" if node.format == "int64" else "integer")
        else:
            return False
        return True

    def form(self, body: Body) -> list[Slot]:
        """One slot for each property of a form body."""
        media = body.contents[0]
        if media.node is None:
            return []
        node = self.tree.resolve(media.node)
        if is_wrapper(node) and node.all_of:
            node = node.all_of[0]
        either = is_one_of(node) or is_any_of(node)
        properties, required = self.models.collect(node)
        encodings = {encoding.property_name: encoding for encoding in media.media.encodings}
        slots = []
        for name, part in properties.items():
            slot = self._form_property(name, part)
            if either:
                slot.required = False
            elif not slot.required and node.required is not None:
                slot.required = name in node.required
            elif not slot.required:
                slot.required = slot.name in required
            if name in encodings:
                _encode(slot, encodings[name])
            slots.append(slot)
        return slots

    def _form_property(self, name: str, node: Node) -> Slot:
        prop = self.props.read(name, node)
        plain = unalias(self.tree, node)
        slot = Slot(
            name=param_name(name),
            wire_name=name,
            location="form",
            data_type=prop.data_type,
            base_type=prop.base_type,
            flags=type_flags(self.tree, plain),
            rules=read_rules(plain),
            description=escape_text(prop.description),
            notes=prop.notes,
            nullable=prop.nullable,
            format=plain.format,
            node=plain,
            deprecated=prop.deprecated,
            required=name in (node.required or ()),
        )
        self._enumerate(slot, prop)
        slot.default = self.props.types.default(node)
        if plain.pattern is not None:
            slot.rules.pattern = slashed(plain.pattern)
        if self._scalar(slot, plain):
            return slot
        if plain.kind == "object":
            if is_map(plain):
                slot.flags.add("map")
                slot.items = prop.items
            elif is_free_form(self.tree, plain):
                slot.flags.add("free_form")
        elif is_array(plain):
            inner = self.props.read("inner", item_schema(plain))
            slot.flags.add("array")
            slot.items = inner
            slot.base_type = inner.data_type
            slot.default = inner.default
            if "file" in inner.flags:
                slot.flags.add("file")
            slot.collection_format = "csv"
        return slot


def _encode(slot: Slot, encoding: Encoding) -> None:
    style = encoding.style or "form"
    explode = encoding.explode if encoding.explode is not None else style == "form"
    slot.style = style
    slot.content_type = encoding.content_type
    slot.explode = explode and slot.items is not None
    slot.collection_format = collection_format(style, explode) if slot.items is not None else None
