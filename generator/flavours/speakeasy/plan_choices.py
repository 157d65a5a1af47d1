"""What stands beside a choice: every alternative has it too.

Takes schemas of one API. A choice (``oneOf``, ``anyOf``) says nothing of the properties that stand
beside it or in other parts of an ``allOf``, so :meth:`Choices.chosen` gives alternatives that have them:
published SDKs have a class for each, called after the union and the alternative, with the
alternative's own fields first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.flavours.speakeasy.plan_parts import (
    BLANK,
    DEPTH,
    Choice,
    Parts,
    is_null,
    tells,
    without_choice,
)
from generator.ir import Api, Discriminator, ObjectRules, Property, Schema

ALTERNATIVE = "/alternative/"
"""Stands in the id of a schema that was made of an alternative and what stands beside it."""

_MOST = 1000
"""More alternatives than this are left as they are written."""
_NO_OBJECT = ("format", "enum", "const", "number", "string", "array", "boolean")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The alternatives of a schema, each with what stands beside the choice.

    ``rest`` is what stands beside it. ``origins`` are the ids of the schemas that alternatives
    were made from, in their order. ``opened`` says that some of them are those of a further choice.
    """

    rest: Schema
    members: tuple[Schema, ...]
    origins: tuple[str, ...]
    nullable: bool
    opened: bool


@dataclass(frozen=True, slots=True)
class _Leaf:
    """An alternative: as it is written, what it amounts to, and the name it brings."""

    written: Schema
    origin: str
    label: str | None
    whole: Schema

    @property
    def is_object(self) -> bool:
        """Whether it may have further properties."""
        kinds = self.whole.types or ("object",)
        plain = all(getattr(self.whole, name) == getattr(BLANK, name) for name in _NO_OBJECT)
        overridden = "x-speakeasy-type-override" in self.whole.extensions
        return plain and not overridden and set(kinds) <= {"object", "null"}


@dataclass(frozen=True, slots=True)
class _Opened:
    """The members of a choice, each with the alternatives that it turned out to be."""

    members: tuple[tuple[Schema, tuple[_Leaf, ...]], ...]

    @property
    def properties(self) -> Mapping[str, Property]:
        """What its alternatives describe, the first that does."""
        found: dict[str, Property] = {}
        for _, leaves in self.members:
            for leaf in leaves:
                for prop in leaf.whole.properties:
                    found.setdefault(prop.name, prop)
        return found

    @property
    def nested(self) -> bool:
        """Whether a member is a choice itself."""
        return any(len(leaves) > 1 for _, leaves in self.members)


def home(id: str) -> str:
    """The id of the schema that an alternative belongs to; other ids are given back."""
    return id.partition(ALTERNATIVE)[0]


class Choices(Parts):
    """The parts of the schemas of one API, and their choices, worked out once for each schema."""

    def __init__(self, api: Api, *, deep: bool = True) -> None:
        super().__init__(api, deep=deep)
        self._chosen: dict[str, tuple[Schema, Chosen | None]] = {}

    def chosen(self, schema: Schema) -> Chosen | None:
        """The alternatives of a schema; None where nothing stands beside its choice."""
        if not (schema.all_of or schema.one_of or schema.any_of):
            return None
        known = self._chosen.get(schema.id)
        if known is None or known[0] is not schema:
            known = (schema, self._choose(schema))
            self._chosen[schema.id] = known
        return known[1]

    def _choose(self, schema: Schema) -> Chosen | None:
        active = frozenset((schema.id,))  # what has been opened on the way
        whole, found = self.together(schema, active)
        choices = [choice for choice in found if tells(choice)]
        rest = without_choice(whole)
        if not choices or not _Leaf(schema, schema.id, None, rest).is_object:
            return None
        alone = len(choices) == 1
        if alone and not rest.properties:
            return _requiring(rest, choices[0], whole.discriminator)
        opened = [self._opened(choice, active) for choice in choices]
        if sum(len(leaves) for each in opened for _, leaves in each.members) > _MOST:
            return None
        told = whole.discriminator.property_name if whole.discriminator else None
        made: list[tuple[Schema, str]] = []
        for choice in opened:
            beside = _with_more(rest, [each.properties for each in opened if each is not choice])
            names = frozenset(prop.name for prop in beside.properties)
            for member, leaves in choice.members:
                if leaves and all(_covers(leaf, names) for leaf in leaves):
                    made.append((member, member.ref or member.id))
                    continue
                for leaf in leaves:
                    id = f"{schema.id}{ALTERNATIVE}{len(made)}"
                    whole_leaf = self._alternative(id, leaf, beside, told)
                    made.append((whole_leaf if leaf.is_object else leaf.written, leaf.origin))
        if alone and not any(ALTERNATIVE in member.id for member, _ in made):
            return None
        return Chosen(
            rest=replace(rest, discriminator=whole.discriminator if alone else None),
            members=tuple(member for member, _ in made),
            origins=tuple(origin for _, origin in made),
            nullable=all(any(map(is_null, choice)) for choice in choices),
            opened=any(each.nested for each in opened),
        )

    def _opened(self, choice: Choice, active: frozenset[str]) -> _Opened:
        return _Opened(
            tuple(
                (member, tuple(self._leaves(member, active)))
                for member in choice
                if not is_null(member)
            )
        )

    def _leaves(self, member: Schema, active: frozenset[str]) -> list[_Leaf]:
        """A member of a choice, or the members of the choice that it is itself."""
        target = self.api.resolve(member)
        if target.ref is not None or target.id in active or len(active) > DEPTH:
            return []
        within = active | {target.id}
        whole, choices = self.together(target, frozenset((target.id,)))
        further = [choice for choice in choices if tells(choice)]
        label = target.component if member.ref is not None else member.title
        if not further:
            return [_Leaf(member, member.ref or member.id, label, whole)]
        rest = without_choice(whole)
        return [
            replace(leaf, whole=self._joined_object(leaf.whole, rest, None))
            if leaf.is_object
            else leaf
            for choice in further
            for inner in choice
            if not is_null(inner)
            for leaf in self._leaves(inner, within)
        ]

    def _alternative(self, id: str, leaf: _Leaf, beside: Schema, told: str | None) -> Schema:
        """An alternative with what stands beside it."""
        both = self._joined_object(leaf.whole, beside, told)
        extensions = {
            key: value for key, value in leaf.whole.extensions.items()
            if key != "x-speakeasy-name-override"
        }  # fmt: skip
        return replace(
            BLANK,
            id=id,
            source=leaf.written.source,
            title=leaf.label,
            description=leaf.whole.description,
            types=("object",),
            nullable=leaf.whole.nullable,
            deprecated=leaf.whole.deprecated,
            object=both.object,
            extensions=extensions,
        )

    def _joined_object(self, inner: Schema, beside: Schema, told: str | None) -> Schema:
        """An alternative's properties, then those that stand beside it. What both describe is what
        stands beside, except for what tells the alternatives apart."""
        properties = {prop.name: prop for prop in inner.properties}
        for prop in beside.properties:
            held = properties.get(prop.name)
            if held is None or not _tells_apart(held, told):
                properties[prop.name] = self.together_with(held, prop)
        extra = inner.additional_properties
        rules = ObjectRules(
            properties=tuple(properties.values()) or None,
            required=tuple(dict.fromkeys((*inner.required, *beside.required))) or None,
            additional_properties=extra if extra is not None else beside.additional_properties,
        )
        return replace(inner, object=rules)


def _requiring(rest: Schema, choice: Choice, discriminator: Discriminator | None) -> Chosen | None:
    """Alternatives that are written in their place require what is required beside them."""
    members = tuple(member for member in choice if not is_null(member))
    asking = tuple(_asking(member, rest.required) for member in members)
    if asking == members:
        return None
    return Chosen(
        rest=replace(rest, discriminator=discriminator),
        members=asking,
        origins=tuple(member.ref or member.id for member in members),
        nullable=any(map(is_null, choice)),
        opened=False,
    )


def _asking(schema: Schema, required: Sequence[str]) -> Schema:
    names = {prop.name for prop in schema.properties}.difference(schema.required)
    added = tuple(name for name in required if name in names)
    if not added or schema.object is None or schema.all_of or schema.one_of or schema.any_of:
        return schema
    return replace(schema, object=replace(schema.object, required=(*schema.required, *added)))


def _covers(leaf: _Leaf, names: frozenset[str]) -> bool:
    """Whether an alternative lacks nothing of what stands beside it."""
    return not leaf.is_object or names <= {prop.name for prop in leaf.whole.properties}


def _with_more(rest: Schema, others: Sequence[Mapping[str, Property]]) -> Schema:
    """What stands beside a choice when there are more of them: what those describe may be there."""
    known = {prop.name: prop for prop in rest.properties}
    for other in others:
        for name, prop in other.items():
            known.setdefault(name, prop)
    if len(known) == len(rest.properties):
        return rest
    rules = rest.object or ObjectRules()
    return replace(rest, object=replace(rules, properties=tuple(known.values())))


def _tells_apart(prop: Property, told: str | None) -> bool:
    """Whether a property has the text by which its alternative is known."""
    schema = prop.schema
    only = schema.enum[0] if schema.enum and len(schema.enum) == 1 else schema.const
    return prop.name == told or isinstance(only, str)
