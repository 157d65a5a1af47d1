"""Walks schemas and leaves drafts: which classes there are, with which fields, named by what.

Takes the model of the API and hands out a :class:`Shape` for every schema it is asked about; the
classes that shapes refer to are collected as drafts, in the order in which they are met.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.flavours.speakeasy.gen_config import Options
from generator.flavours.speakeasy.names import class_name, module_name
from generator.flavours.speakeasy.plan import Binding, Place, TypeKind
from generator.flavours.speakeasy.plan_drafts import (
    Direction,
    Draft,
    DraftField,
    DraftModel,
    DraftUnion,
    Naming,
    Shape,
)
from generator.flavours.speakeasy.plan_enums import draft_enum
from generator.flavours.speakeasy.plan_shapes import Reading, read
from generator.flavours.speakeasy.plan_text import deprecation, example_of
from generator.flavours.speakeasy.plan_wishes import (
    BODIES,
    children,
    constant,
    flag,
    hidden,
    member_tag,
    own_description,
    tag_label,
    tag_of,
    wanted_names,
)
from generator.flavours.speakeasy.singular import singular
from generator.ir import ABSENT, Absent, Api, Json, Schema, is_present

_PRIMITIVES: Mapping[str, TypeKind] = {
    "any": "any",
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "date": "date",
    "datetime": "datetime",
    "decimal": "decimal",
    "decimal_str": "decimal_str",
    "bigint_str": "bigint_str",
    "bytes": "bytes",
}

_BODY = "RequestBody"
"""What the items of a body that is a list are called under the older rules."""


class SchemaWalk:
    """The walk over all schemas of one API; ``drafts`` grows as shapes are asked for."""

    def __init__(self, api: Api, options: Options, shared: Place) -> None:
        self.api = api
        self.options = options
        self.shared = shared
        self.drafts: dict[str, Draft] = {}
        self._readings: dict[str, Reading] = {}
        self._directed: dict[str, frozenset[Direction]] = {}

    def reading(self, schema: Schema) -> Reading:
        """The reading of a schema, made once."""
        key = schema.id
        found = self._readings.get(key)
        if found is None or (found.schema is not schema and schema.component is None):
            found = read(self.api, schema)
            self._readings[key] = found
        return found

    def shape(self, schema: Schema | None, naming: Naming, direction: Direction) -> Shape:
        """The shape of a schema at a position; classes it needs are drafted."""
        if schema is None:
            return Shape(kind="any")
        reading = self.reading(schema)
        made = self._shape(reading, naming, direction)
        return replace(made, nullable=True) if reading.nullable and not made.nullable else made

    def _shape(self, reading: Reading, naming: Naming, direction: Direction) -> Shape:
        schema = reading.schema
        if reading.kind == "ref" and reading.target is not None:
            return self.component(reading.target, direction)
        if reading.kind == "array":
            item = naming
            if self.options.singular_items and naming.own:
                item = replace(naming, own=singular(naming.own))
            elif naming.own == f"{naming.root}{_BODY}" and not naming.within:
                item = replace(naming, own=_BODY, chain=(naming.root,))
            return Shape(kind="list", item=self.shape(schema.items, item, direction))
        if reading.kind == "map":
            extra = schema.additional_properties
            if extra is None and schema.object and schema.object.pattern_properties:
                extra = schema.object.pattern_properties[0].schema
            return Shape(kind="dict", item=self.shape(extra, naming, direction))
        if reading.kind == "const":
            value = schema.const
            return Shape(kind="literal", values=(value,) if is_present(value) else ())
        if reading.kind in ("enum", "object", "union"):
            if schema.component is not None and self.api.index.get(schema.id) is not None:
                return self.component(schema, direction)
            return self._inline(reading, naming, direction)
        if reading.kind == "null":
            return Shape(kind="none", nullable=True)
        return Shape(kind=_PRIMITIVES.get(reading.kind, "any"))

    def component(self, schema: Schema, direction: Direction) -> Shape:
        """A component as a class of its own."""
        directed = self._variants(schema)
        suffix = ""
        key = schema.id
        if directed:
            key = f"{schema.id}@{direction}"
            if direction == "input" and "output" in directed:
                suffix = self.options.input_suffix.title()
            elif direction == "output" and "input" in directed:
                suffix = self.options.output_suffix.title()
        if key not in self.drafts:
            override = schema.extensions.get("x-speakeasy-name-override")
            label = override if isinstance(override, str) else schema.component or schema.id
            name = class_name(label) + suffix
            module = module_name(label) + suffix.lower()
            reading = self.reading(schema)
            mine = name
            if (
                self.options.singular_items
                and reading.kind == "union"
                and self.untagged(reading) == 1
            ):
                mine, module = f"{name}Union", f"{module}_union"
            naming = Naming(root=name, own="", module=module, place=self.shared)
            self._draft(key, (mine,), naming, schema, direction, settled=True)
        return self._referring(key)

    def _referring(self, key: str) -> Shape:
        return Shape(kind="ref", key=key)

    def _inline(self, reading: Reading, naming: Naming, direction: Direction) -> Shape:
        schema = reading.schema
        key = f"{schema.id}@{direction}" if self._variants(schema) else schema.id
        if key not in self.drafts:
            override = schema.extensions.get("x-speakeasy-name-override")
            own = naming.own or naming.root
            if isinstance(override, str):
                own = class_name(override)
            elif schema.title and not own.startswith(naming.root):
                own = class_name(schema.title)
            below = replace(naming, own=own)
            if reading.kind == "union" and self.options.singular_items:
                below = self._union_position(reading, below, naming)
            self._draft(
                key,
                wanted_names(below, reading, dated=self.options.singular_items),
                below,
                schema,
                direction,
                # Bodies are named after their operation, whatever schemas are called.
                settled=bool(naming.own) and own.startswith(naming.root) and not naming.within,
            )
        return self._referring(key)

    def _union_position(self, reading: Reading, below: Naming, naming: Naming) -> Naming:
        """A union whose member takes its name, or that stands for a whole component, is called
        ``…Union``; what is below it goes on with the name itself."""
        if not naming.own:
            module = f"{naming.module}_union"
            return replace(below, own=f"{below.own}Union", step=below.own, module=module)
        if self.untagged(reading) == 1:
            return replace(below, own=f"{below.own}Union", step=below.own)
        return below

    def _draft(
        self,
        key: str,
        wanted: tuple[str, ...],
        naming: Naming,
        schema: Schema,
        direction: Direction,
        *,
        settled: bool,
    ) -> None:
        reading = self.reading(schema)
        draft = Draft(
            key=key,
            wanted=wanted,
            place=naming.place,
            module=naming.module,
            settled=settled,
            in_turn=not self.options.singular_items,
            schema=schema,
            description=reading.schema.description or schema.description,
            deprecated=deprecation(schema.deprecated, schema.extensions),
        )
        self.drafts[key] = draft
        if reading.kind == "enum":
            draft.content = draft_enum(reading.schema, self.options, direction)
        elif reading.kind == "union":
            draft.content = self._union(reading, naming, direction)
        else:
            draft.content = self.model(reading.schema, naming, direction)

    def _union(self, reading: Reading, naming: Naming, direction: Direction) -> DraftUnion:
        members: list[Shape] = []
        schemas: list[Schema] = []
        for member, position in zip(
            reading.members, self._member_positions(reading, naming), strict=True
        ):
            made = self.shape(member, position, direction)
            if made not in members:
                members.append(made)
                schemas.append(member)
        discriminator = reading.schema.discriminator
        tags: list[tuple[str, int]] = []
        name: str | None = None
        if discriminator is not None:
            name = discriminator.property_name
            tags = self._tags(discriminator.mapping, members, schemas, name)
        unknown = reading.schema.extensions.get("x-speakeasy-unknown-values")
        is_open = bool(name) and (
            unknown == "allow"
            or (unknown is None and self.options.open_unions and direction == "output")
        )
        return DraftUnion(
            members=tuple(members),
            discriminator=name,
            tags=tuple(tags),
            open=is_open,
        )

    def _is_inline(self, schema: Schema) -> bool:
        return schema.ref is None and self.reading(schema).kind in ("object", "enum", "union")

    def untagged(self, reading: Reading) -> int:
        """How many members of a union are classes of its own that nothing tells apart."""
        name = self._tag_property(reading)
        count = 0
        for member in reading.members:
            held = self._item(member)
            if self._is_inline(held) and member_tag(self.reading(held).schema, name) is None:
                count += 1
        return count

    def _item(self, schema: Schema) -> Schema:
        """What a schema holds in the end when it is an array of arrays."""
        reading = self.reading(schema)
        while schema.ref is None and reading.kind == "array" and reading.schema.items is not None:
            schema = reading.schema.items
            reading = self.reading(schema)
        return schema

    def _member_positions(self, reading: Reading, naming: Naming) -> list[Naming]:
        """Where the members of a union stand: called after the union and their tags; one that has
        no tag takes the name of the union (which then ends in ``Union``), several are numbered."""
        name = self._tag_property(reading)
        base = naming.step or naming.own or naming.root
        alone = self.options.singular_items and self.untagged(reading) == 1
        positions = []
        for index, member in enumerate(reading.members, start=1):
            tag = member_tag(self.reading(member).schema, name)
            label = tag_label(tag) if tag is not None else "" if alone else str(index)
            if not self._is_inline(member):
                label = "" if self.options.singular_items else str(index)
            within = naming.within if naming.own else ()
            bare = base.removeprefix(naming.root)
            if not self.options.singular_items and bare in BODIES and not within:
                positions.append(replace(naming, own=f"{bare}{label}", step=bare, via=bare))
                continue
            positions.append(replace(naming, own=f"{base}{label}", step=base, within=within))
        return positions

    def _tag_property(self, reading: Reading) -> str | None:
        """The property whose constants tell the members apart, discriminator or not."""
        if reading.schema.discriminator is not None:
            return reading.schema.discriminator.property_name
        shared: set[str] | None = None
        order: list[str] = []
        for member in reading.members:
            found = self.reading(member)
            if found.kind != "object":
                continue
            names = [prop.name for prop in found.schema.properties if constant(prop.schema)]
            order = order or names
            shared = set(names) if shared is None else shared & set(names)
        return next((name for name in order if shared and name in shared), None)

    def _tags(
        self,
        mapping: tuple[tuple[str, str], ...],
        members: list[Shape],
        schemas: list[Schema],
        name: str,
    ) -> list[tuple[str, int]]:
        targets = {schema.ref or schema.id: index for index, schema in enumerate(schemas)}
        tags: list[tuple[str, int]] = []
        for value, target in mapping:
            if target in targets:
                tags.append((value, targets[target]))
        if tags:
            return tags
        for index, schema in enumerate(schemas):
            found = self.reading(schema)
            told = tag_of(found.schema, name)
            if told is None and found.target is not None:
                told = found.target.component
            if told is not None:
                tags.append((str(told), index))
        return tags

    def model(self, schema: Schema, naming: Naming, direction: Direction) -> DraftModel:
        """The fields of an object, those of the other direction left out."""
        required = frozenset(schema.required)
        fields = []
        for prop in schema.properties:
            if hidden(self.api, prop.schema, direction):
                continue
            fields.append(
                self.field(prop.name, prop.schema, prop.name in required, naming, direction)
            )
        extra = schema.additional_properties
        additional: Shape | None = None
        if extra is not None and extra.boolean is not False and schema.properties:
            additional = self.shape(extra, naming.below("AdditionalProperties"), direction)
        return DraftModel(fields=tuple(fields), additional=additional)

    def field(
        self,
        name: str,
        schema: Schema,
        required: bool,
        naming: Naming,
        direction: Direction,
        *,
        bindings: tuple[Binding, ...] = (),
    ) -> DraftField:
        """One property as a field."""
        reading = self.reading(schema)
        shape = self.shape(schema, naming.below(class_name(name)), direction)
        const: Json | Absent = ABSENT
        if reading.kind == "const":
            const = reading.schema.const
        default: Json | Absent = ABSENT
        # A default beside a choice belongs to none of its members: published SDKs leave it out.
        if schema.ref is None and not schema.any_of and not schema.one_of:
            default = schema.default
            if default is ABSENT and reading.kind != "ref":
                default = reading.schema.default
        if default is None:
            default = ABSENT
        return DraftField(
            wire_name=name,
            shape=shape,
            required=required,
            schema=schema,
            default=default,
            const=const,
            description=own_description(schema),
            deprecated=deprecation(schema.deprecated, schema.extensions),
            example=example_of(self.api, schema),
            bindings=bindings,
            source=schema.source,
        )

    def _variants(self, schema: Schema) -> frozenset[Direction]:
        """The directions in which a schema lacks something that it has in the other: ``output``
        when requests leave read-only properties out, ``input`` for write-only ones."""
        if schema.id in self._directed:
            return self._directed[schema.id]
        found: set[Direction] = set()
        seen: set[str] = set()
        pending: list[Schema] = [schema]
        while pending:
            current = pending.pop()
            if current.id in seen:
                continue
            seen.add(current.id)
            known = self._directed.get(current.id)
            if known is not None:
                found |= known
                continue
            if current.ref is not None and current.ref in self.api.index:
                pending.append(self.api.index[current.ref])
            for prop in current.properties:
                if flag(self.api, prop.schema, "read_only"):
                    found.add("output")
                if flag(self.api, prop.schema, "write_only"):
                    found.add("input")
            pending.extend(children(current))
        result = frozenset(found)
        if schema.component is not None:
            self._directed[schema.id] = result
        return result
