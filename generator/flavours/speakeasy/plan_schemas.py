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
from generator.flavours.speakeasy.plan_choices import ALTERNATIVE, Choices, home
from generator.flavours.speakeasy.plan_directions import Directions
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
from generator.flavours.speakeasy.plan_shapes import Reading, map_values, read
from generator.flavours.speakeasy.plan_text import deprecation, example_of
from generator.flavours.speakeasy.plan_unions import UnionRules
from generator.flavours.speakeasy.plan_uses import Uses
from generator.flavours.speakeasy.plan_wishes import (
    hidden,
    nested,
    own_description,
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

_DEEPEST = 60
"""How many classes the walk enters one inside the other before it puts off the rest."""

_ROOM = 400
"""How many classes there may be, however few schemas, before those of taken-over properties are
shared by all positions."""

_BODY = "RequestBody"
"""What the items of a body that is a list are called under the older rules."""


def _takes_over(schema: Schema, id: str) -> bool:
    """Whether ``allOf`` brought in properties that are written elsewhere."""
    return any(not prop.schema.id.startswith(f"{id}/") for prop in schema.properties)


class SchemaWalk:
    """The walk over all schemas of one API; ``drafts`` grows as shapes are asked for."""

    def __init__(self, api: Api, options: Options, shared: Place) -> None:
        self.api = api
        self.options = options
        self.shared = shared
        self.drafts: dict[str, Draft] = {}
        self._readings: dict[str, tuple[Schema, Reading]] = {}
        self._parts = Choices(api, deep=options.deep_merge)
        self.directions = Directions(api)
        self._finished = 0
        self._depth = 0
        self._later: list[tuple[Draft, Naming, Direction]] = []
        self.uses = Uses(api, self.reading)
        self.unions = UnionRules(self.reading, dated=options.singular_items)

    def reading(self, schema: Schema) -> Reading:
        """The reading of a schema, made once."""
        found = self._readings.get(schema.id)
        if found is None or (found[0] is not schema and schema.component is None):
            found = (schema, read(self._parts, schema))
            self._readings[schema.id] = found
        return found[1]

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
            if self.options.singular_items and naming.own and not naming.member:
                item = replace(naming, own=singular(naming.own))
            elif naming.own == f"{naming.root}{_BODY}" and not naming.within:
                item = replace(naming, own=_BODY, chain=(naming.root,))
            return Shape(kind="list", item=self.shape(schema.items, item, direction))
        if reading.kind == "map":
            return Shape(kind="dict", item=self.shape(map_values(schema), naming, direction))
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
        directed = self.directions.of(schema)
        suffix = ""
        key = schema.id
        if directed:
            key = f"{schema.id}@{direction}"
            other: Direction = "output" if direction == "input" else "input"
            ending = {"input": self.options.input_suffix, "output": self.options.output_suffix}
            if other in directed and self.uses.both(schema):
                suffix = ending[direction].title()
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
                and (self.unions.takes_name(reading) or self.unions.nests(reading))
            ):
                mine, module = f"{name}Union", f"{module}_union"
            naming = Naming(root=name, own="", module=module, place=self.shared)
            self._draft(key, (mine,), naming, schema, direction, settled=True)
        return self._referring(key)

    def _referring(self, key: str) -> Shape:
        return Shape(kind="ref", key=key)

    def _inline(self, reading: Reading, naming: Naming, direction: Direction) -> Shape:
        schema = reading.schema
        key = f"{schema.id}@{direction}" if self.directions.of(schema) else schema.id
        if naming.owner and not schema.id.startswith(f"{naming.owner}/"):
            key = f"{key}<{naming.under}"
        if key not in self.drafts:
            override = schema.extensions.get("x-speakeasy-name-override")
            own = naming.own or naming.root
            if isinstance(override, str):
                own = class_name(override)
            elif schema.title and not own.startswith(naming.root) and ALTERNATIVE not in schema.id:
                own = class_name(schema.title)
            below = replace(naming, own=own)
            if reading.kind == "union" and self.options.singular_items:
                below = self._union_position(reading, below, naming)
            self._draft(
                key,
                wanted_names(
                    below,
                    reading,
                    dated=self.options.singular_items,
                    holds_inline=any(map(self.unions.holds_inline, reading.members)),
                ),
                below,
                schema,
                direction,
                # Bodies are named after their operation, whatever schemas are called.
                settled=bool(naming.own)
                and own.startswith(naming.root)
                and not naming.within
                and not (self.options.singular_items and naming.keyed),
            )
        return self._referring(key)

    def _union_position(self, reading: Reading, below: Naming, naming: Naming) -> Naming:
        """A union whose member takes its name, or that stands for a whole component, is called
        ``…Union``; what is below it goes on with the name itself."""
        if not naming.own:
            module = f"{naming.module}_union"
            return replace(below, own=f"{below.own}Union", step=below.own, module=module)
        alone = naming.member and not naming.keyed and below.own == naming.root
        if self.unions.takes_name(reading) or (
            alone and any(map(self.unions.holds_inline, reading.members))
        ):
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
        own = home(schema.id)
        if _takes_over(reading.schema, own):
            naming = replace(naming, owner=own, under=key if self._apart(own, naming) else own)
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
            root=naming.root,
            nested=nested(naming),
        )
        self.drafts[key] = draft
        if self._depth >= _DEEPEST:
            self._later.append((draft, naming, direction))
            return
        self._fill(draft, naming, direction)
        while self._later and self._depth == 0:
            self._fill(*self._later.pop())

    def _apart(self, own: str, naming: Naming) -> bool:
        """Whether classes below a schema with taken-over properties are its own at this position,
        not those of the schema wherever it stands: not in circles, and not without end."""
        above = [part.partition("/properties/")[0] for part in naming.under.split("<")]
        room = max(_ROOM, 4 * len(self.api.index))
        return own.partition("/properties/")[0] not in above and len(self.drafts) < room

    def _fill(self, draft: Draft, naming: Naming, direction: Direction) -> None:
        """Walk what a draft is made of. Chains of references may be as long as the document:
        what stands very deep waits until the walk is back at the top."""
        schema = draft.schema
        if schema is None:
            return
        reading = self.reading(schema)
        self._depth += 1
        if reading.kind == "enum":
            draft.content = draft_enum(reading.schema, self.options, direction)
        elif reading.kind == "union":
            draft.content = self._union(reading, naming, direction)
        else:
            draft.content = self.model(reading.schema, naming, direction)
        self._depth -= 1
        self._finished += 1
        draft.order = self._finished

    def _union(self, reading: Reading, naming: Naming, direction: Direction) -> DraftUnion:
        members: list[Shape] = []
        schemas: list[tuple[str, Schema]] = []
        origins = reading.origins or tuple(member.ref or member.id for member in reading.members)
        for member, origin, position in zip(
            reading.members, origins, self.unions.positions(reading, naming), strict=True
        ):
            made = self.shape(member, position, direction)
            if made not in members:
                members.append(made)
                schemas.append((origin, member))
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

    def _tags(
        self,
        mapping: tuple[tuple[str, str], ...],
        members: list[Shape],
        schemas: list[tuple[str, Schema]],
        name: str,
    ) -> list[tuple[str, int]]:
        targets = {origin: index for index, (origin, _) in enumerate(schemas)}
        tags: list[tuple[str, int]] = []
        for value, target in mapping:
            if target in targets:
                tags.append((value, targets[target]))
        if tags:
            return tags
        for index, (origin, schema) in enumerate(schemas):
            found = self.reading(schema)
            told = tag_of(found.schema, name)
            if told is None:
                named = found.target or self.api.index.get(origin)
                told = named.component if named is not None else None
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
            additional = self.shape(extra, self._below_additional(extra, naming), direction)
        return DraftModel(fields=tuple(fields), additional=additional)

    def _below_additional(self, schema: Schema, naming: Naming) -> Naming:
        """Where the values of further keys stand: a union is called after the component."""
        older = not self.options.singular_items
        if older or naming.own or self.reading(schema).kind != "union":
            return naming.below("AdditionalProperties")
        return naming

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
