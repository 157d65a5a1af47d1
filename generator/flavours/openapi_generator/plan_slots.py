"""A parameter while it is put together: what signature, page and request need to know of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.flavours.openapi_generator import samples
from generator.flavours.openapi_generator.hoist_tree import Node
from generator.flavours.openapi_generator.plan import EnumMember, Parameter, Value
from generator.flavours.openapi_generator.plan_values import ValueMaker
from generator.flavours.openapi_generator.types_property import Prop, kind_of
from generator.flavours.openapi_generator.types_pydantic import (
    annotation,
    parameter,
    prop_annotation,
)
from generator.flavours.openapi_generator.types_rules import Rules
from generator.ir import Parameter as IrParameter

Location = Literal["path", "query", "header", "cookie", "form", "body"]


@dataclass(slots=True, eq=False)
class Slot:
    """A parameter in the making; the flags are those of :class:`Prop`."""

    name: str
    wire_name: str
    location: Location
    data_type: str
    base_type: str | None
    flags: set[str]
    rules: Rules
    required: bool = False
    nullable: bool = False
    primitive: bool = False
    is_enum: bool = False
    is_enum_ref: bool = False
    description: str | None = None
    notes: str | None = None
    default: str | None = None
    format: str | None = None
    items: Prop | None = None
    members: tuple[EnumMember, ...] = ()
    example: str | None = None
    raw_example: bool = False
    collection_format: str | None = None
    style: str | None = None
    explode: bool = False
    content_type: str | None = None
    deprecated: bool = False
    node: Node | None = None
    parameter: IrParameter | None = None
    named: Prop | None = None
    """A plain body that is only another name for a class: the class."""
    sample_name: str | None = None
    """The name before it was made unique: samples of strings spell this one."""

    def freeze(self, package: str, maker: ValueMaker) -> Parameter:
        """The parameter of the plan."""
        kind = kind_of(self.flags)
        text = annotation(self.flags, self.rules, self.data_type, self.format, self.items)
        if self.named is not None:
            text = prop_annotation(self.named)
        optional = not self.required or self.nullable
        node = self.node
        return Parameter(
            name=self.name,
            wire_name=self.wire_name,
            location=self.location,
            value=self._value(text, maker),
            typing=parameter(text, optional=optional, description=self.description),
            required=self.required,
            example=self._sample(package, kind),
            description=self.description,
            notes=self.notes,
            default=self.default,
            has_default=node is not None and node.default is not None,
            default_value=node.default if node is not None else None,
            is_file="file" in self.flags,
            collection_format=self.collection_format,
            style=self.style,
            explode=self.explode,
            content_type=self.content_type,
            deprecated=self.deprecated,
            schema=node.schema if node is not None else None,
            parameter=self.parameter,
        )

    def _sample(self, package: str, kind: str) -> str:
        if self.raw_example and self.example is not None:
            return self.example
        return samples.sample(
            package=package,
            name=self.name if self.sample_name is None else self.sample_name,
            type=self.base_type or self.data_type,
            example=self.example,
            default=self.default,
            kind=kind,
        )

    def _class(self, kind: str) -> str | None:
        if self.named is not None:
            return self.named.data_type if self.named.kind == "model" else None
        return self.data_type if kind == "model" and not self.primitive else None

    def _value(self, text: str, maker: ValueMaker) -> Value:
        kind = kind_of(self.flags)
        return Value(
            kind=kind,
            data_type=self.data_type,
            base_type=self.base_type or "",
            complex_type=self.base_type if not self.primitive else None,
            annotation=text,
            is_primitive=self.primitive,
            is_nullable=self.nullable,
            is_enum=self.is_enum,
            is_enum_ref=self.is_enum_ref,
            model=self._class(kind),
            format=self.format,
            items=maker.value(self.items) if self.items is not None else None,
            enum=self.members,
            constraints=self.rules.freeze(),
            schema=self.node.schema if self.node is not None else None,
        )
