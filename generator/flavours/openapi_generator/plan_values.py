"""Props into the values and properties of the plan."""

from __future__ import annotations

from generator.flavours.openapi_generator.hoist_tree import Node, Tree
from generator.flavours.openapi_generator.names import enum_member_name, model_name
from generator.flavours.openapi_generator.plan import Property, Value
from generator.flavours.openapi_generator.types import TypeReader
from generator.flavours.openapi_generator.types_enum import default_member, members
from generator.flavours.openapi_generator.types_property import Prop
from generator.flavours.openapi_generator.types_pydantic import field, prop_annotation


class ValueMaker:
    """Freezes props; knows which class names are enumerations of the document."""

    def __init__(self, tree: Tree, types: TypeReader) -> None:
        self.tree = tree
        self.types = types
        self._by_class: dict[str, Node] = {}
        for key, node in tree.schemas.items():
            self._by_class.setdefault(model_name(key), node)

    def settle_enum(self, prop: Prop) -> None:
        """Give the prop its members, and name the member that its default means."""
        if prop.enum is None:
            return
        deepest = prop.innermost
        data_type = deepest.data_type
        named = self._by_class.get(data_type)
        node = deepest.node
        if named is not None:
            data_type, node = self.types.declaration(named), named
        prop.members = members(prop.enum, data_type, node)
        if prop.default is not None:
            chosen = default_member(prop.default, data_type, prop.members)
            if chosen is not None:
                prop.default = self._default(prop, chosen)

    def _default(self, prop: Prop, chosen: str) -> str:
        if not prop.is_enum_ref:
            return chosen
        is_string = chosen.startswith("'") and chosen.endswith("'")
        return f"{prop.data_type}.{enum_member_name(chosen, is_string=is_string)}"

    def value(self, prop: Prop) -> Value:
        """The type of a prop."""
        kind = prop.kind
        if prop.items is not None:
            self.settle_enum(prop.items)
        return Value(
            kind=kind,
            data_type=prop.data_type,
            base_type=prop.base_type,
            complex_type=prop.complex_type,
            annotation=prop_annotation(prop),
            is_primitive=prop.primitive,
            is_nullable=prop.nullable,
            is_enum=prop.is_enum,
            is_enum_ref=prop.is_enum_ref,
            model=prop.data_type if kind == "model" and not prop.primitive else None,
            format=prop.format,
            items=self.value(prop.items) if prop.items is not None else None,
            enum=prop.members,
            constraints=prop.rules.freeze(),
            schema=prop.node.schema,
        )

    def property(self, prop: Prop) -> Property:
        """A property of a class."""
        node = prop.node
        return Property(
            name=prop.name,
            wire_name=prop.wire_name,
            value=self.value(prop),
            typing=field(prop),
            required=prop.required,
            read_only=prop.read_only,
            write_only=prop.write_only,
            deprecated=prop.deprecated,
            description=prop.description,
            notes=prop.notes,
            default=prop.default,
            has_default=node.default is not None,
            default_value=node.default,
            example=node.example,
            schema=node.schema,
        )
