"""Schemas put together from parts: ``allOf`` as one schema, and what stands beside a choice.

Takes schemas of one API. :meth:`Parts.merged` gives a schema without ``allOf``. A choice (``oneOf``,
``anyOf``) says nothing of the properties that stand beside it or in other parts, so
:meth:`Parts.chosen` gives alternatives that have them too: published SDKs have a class for each,
called after the union and the alternative, with the alternative's own fields first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from generator.ir import Api, Discriminator, ObjectRules, Property, Schema, Source, is_present

ALTERNATIVE = "/alternative/"
"""Stands in the id of a schema that was made of an alternative and what stands beside it."""

BLANK = Schema(id="", source=Source("", ""))
"""A schema that says nothing."""

_DEPTH = 40
_MOST = 1000
"""More alternatives than this are left as they are written."""
_UNIONS = ("one_of", "any_of", "discriminator")
_KEYWORDS = (
    *("types", "format", "enum", "const", "default", "number", "string", "array"),
    *("description", "example", "nullable", "deprecated", "read_only", "write_only"),
)
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


@dataclass(slots=True)
class _Choice:
    """A choice, and the choices that its members turned out to be."""

    members: tuple[Schema, ...]
    leaves: list[tuple[Schema, list[_Leaf]]] = field(default_factory=list)

    @property
    def properties(self) -> Mapping[str, Property]:
        """What its alternatives describe, the first that does."""
        found: dict[str, Property] = {}
        for _, leaves in self.leaves:
            for leaf in leaves:
                for prop in leaf.whole.properties:
                    found.setdefault(prop.name, prop)
        return found


def home(id: str) -> str:
    """The id of the schema that an alternative belongs to; other ids are given back."""
    return id.partition(ALTERNATIVE)[0]


def is_null(schema: Schema) -> bool:
    """Whether null is the only value."""
    if schema.types == ("null",) or schema.enum == (None,):
        return True
    return is_present(schema.const) and schema.const is None


def tells(members: Iterable[Schema]) -> bool:
    """Whether alternatives describe something, rather than say what must be there together."""
    return any(
        part.ref is not None
        or bool(part.properties)
        or bool(part.all_of or part.one_of or part.any_of)
        or (part.additional_properties is not None and part.additional_properties.boolean is None)
        for part in members
    )


class Parts:
    """The parts of the schemas of one API; choices of components are worked out once."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self._chosen: dict[str, tuple[Schema, Chosen | None]] = {}

    def merged(self, schema: Schema) -> Schema:
        """The ``allOf`` of a schema as one schema without it: properties and required names
        joined, of other keywords the schema's own first, then the first part's that has it. A
        choice between this schema and its like, in a part, is no part of the schema."""
        return self._together(schema, frozenset((schema.id,)))[0]

    def chosen(self, schema: Schema) -> Chosen | None:
        """The alternatives of a schema; None where nothing stands beside its choice."""
        if not (schema.all_of or schema.one_of or schema.any_of):
            return None
        known = self._chosen.get(schema.id)
        if known is None or known[0] is not schema:
            known = (schema, self._choose(schema))
            self._chosen[schema.id] = known
        return known[1]

    # --- parts
    def _together(
        self, schema: Schema, active: frozenset[str]
    ) -> tuple[Schema, tuple[_Choice, ...]]:
        """A schema and its parts as one, and all choices among them."""
        own = replace(schema, all_of=None)
        choices: list[_Choice] = []
        pieces: list[Schema] = []
        for part in schema.all_of or () if len(active) <= _DEPTH else ():
            found = self.api.resolve(part)
            if found.ref is not None or found.id in active:
                continue
            piece, inner = self._together(found, active | {found.id})
            if inner and self._leads_back(inner, schema.id):
                piece, inner = _without_choice(piece), ()
            pieces.append(piece)
            choices.extend(inner)
        choices.extend(_Choice(members) for members in (schema.one_of, schema.any_of) if members)
        return (_joined(pieces, own) if schema.all_of else own), tuple(choices)

    def _leads_back(self, choices: Iterable[_Choice], id: str) -> bool:
        """Whether a schema is itself what one may choose: its parent lists its children."""
        if id not in self.api.index:
            return False
        pending = [member for choice in choices for member in choice.members]
        seen: set[str] = set()
        while pending:
            current = pending.pop()
            if current.ref == id or current.id == id:
                return True
            if current.ref is not None and current.ref not in seen:
                seen.add(current.ref)
                target = self.api.index.get(current.ref)
                if target is not None:
                    pending.append(target)
            for group in (current.one_of, current.any_of, current.all_of):
                pending.extend(group or ())
        return False

    # --- choices
    def _choose(self, schema: Schema) -> Chosen | None:
        active = frozenset((schema.id,))  # what has been opened on the way
        whole, found = self._together(schema, active)
        choices = [choice for choice in found if tells(choice.members)]
        rest = _without_choice(whole)
        if not choices or not _Leaf(schema, schema.id, None, rest).is_object:
            return None
        if len(choices) == 1 and not rest.properties:
            return _requiring(rest, choices[0], whole.discriminator)
        nullable = all(any(map(is_null, choice.members)) for choice in choices)
        for choice in choices:
            choice.leaves = [
                (member, self._leaves(member, active))
                for member in choice.members
                if not is_null(member)
            ]
        if sum(len(leaves) for choice in choices for _, leaves in choice.leaves) > _MOST:
            return None
        kept = rest if len(choices) == 1 else replace(rest, discriminator=None)
        made: list[tuple[Schema, str]] = []
        for choice in choices:
            others = [other.properties for other in choices if other is not choice]
            beside = _with_more(rest, others)
            names = frozenset(prop.name for prop in beside.properties)
            told = whole.discriminator.property_name if whole.discriminator else None
            for member, leaves in choice.leaves:
                if all(_covers(leaf, names) for leaf in leaves):
                    if leaves:
                        made.append((member, member.ref or member.id))
                    continue
                for leaf in leaves:
                    id = f"{schema.id}{ALTERNATIVE}{len(made)}"
                    if leaf.is_object:
                        made.append((_alternative(id, leaf, beside, told), leaf.origin))
                    else:
                        made.append((leaf.written, leaf.origin))
        if len(choices) == 1 and not any(ALTERNATIVE in member.id for member, _ in made):
            return None
        return Chosen(
            rest=replace(kept, discriminator=whole.discriminator if len(choices) == 1 else None),
            members=tuple(member for member, _ in made),
            origins=tuple(origin for _, origin in made),
            nullable=nullable,
            opened=any(len(leaves) > 1 for choice in choices for _, leaves in choice.leaves),
        )

    def _leaves(self, member: Schema, active: frozenset[str]) -> list[_Leaf]:
        """A member of a choice, or the members of the choice that it is itself."""
        target = self.api.resolve(member)
        if target.ref is not None or target.id in active or len(active) > _DEPTH:
            return []
        within = active | {target.id}
        whole, choices = self._together(target, frozenset((target.id,)))
        further = [choice for choice in choices if tells(choice.members)]
        label = target.component if member.ref is not None else member.title
        if not further:
            return [_Leaf(member, member.ref or member.id, label, whole)]
        rest = _without_choice(whole)
        return [
            replace(leaf, whole=_joined_object(leaf.whole, rest, None)) if leaf.is_object else leaf
            for choice in further
            for inner in choice.members
            if not is_null(inner)
            for leaf in self._leaves(inner, within)
        ]


def _without_choice(schema: Schema) -> Schema:
    return replace(schema, one_of=None, any_of=None, discriminator=None)


def _requiring(rest: Schema, choice: _Choice, discriminator: Discriminator | None) -> Chosen | None:
    """Alternatives that are written in their place require what is required beside them."""
    members = tuple(member for member in choice.members if not is_null(member))
    asking = tuple(_asking(member, rest.required) for member in members)
    if asking == members:
        return None
    return Chosen(
        rest=replace(rest, discriminator=discriminator),
        members=asking,
        origins=tuple(member.ref or member.id for member in members),
        nullable=any(map(is_null, choice.members)),
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


def _alternative(id: str, leaf: _Leaf, beside: Schema, told: str | None) -> Schema:
    """An alternative with what stands beside it."""
    both = _joined_object(leaf.whole, beside, told)
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


def _joined_object(inner: Schema, beside: Schema, told: str | None) -> Schema:
    """An alternative's properties, then those that stand beside it. What both describe is what
    stands beside, except for what tells the alternatives apart."""
    properties = {prop.name: prop for prop in inner.properties}
    for prop in beside.properties:
        held = properties.get(prop.name)
        if held is None or not _tells_apart(held, told):
            properties[prop.name] = prop
    extra = inner.additional_properties
    rules = ObjectRules(
        properties=tuple(properties.values()) or None,
        required=tuple(dict.fromkeys((*inner.required, *beside.required))) or None,
        additional_properties=extra if extra is not None else beside.additional_properties,
    )
    return replace(inner, object=rules)


def _tells_apart(prop: Property, told: str | None) -> bool:
    """Whether a property has the text by which its alternative is known."""
    schema = prop.schema
    only = schema.enum[0] if schema.enum and len(schema.enum) == 1 else schema.const
    return prop.name == told or isinstance(only, str)


def _joined(pieces: Sequence[Schema], own: Schema) -> Schema:
    """The parts of ``allOf`` and what stands beside them, as one schema."""
    every = (*pieces, own)
    properties: dict[str, Property] = {}
    required: dict[str, None] = {}
    additional: Schema | None = None
    for piece in every:
        for prop in piece.properties:
            properties[prop.name] = prop
        required.update(dict.fromkeys(piece.required))
        if piece.additional_properties is not None:
            additional = piece.additional_properties
    rules = None
    if any(piece.object is not None for piece in every):
        rules = ObjectRules(
            properties=tuple(properties.values()) or None,
            required=tuple(required) or None,
            additional_properties=additional,
        )
    changes: dict[str, Any] = {"object": rules}
    listed = own.enum is not None or is_present(own.const)
    # Values that are listed here are fewer than what a part lets one choose from.
    for name in _KEYWORDS if listed else (*_KEYWORDS, *_UNIONS):
        blank = getattr(BLANK, name)
        if getattr(own, name) != blank:
            continue
        for piece in every:
            if getattr(piece, name) != blank:
                changes[name] = getattr(piece, name)
                break
    nullable = changes.get("nullable") is True
    if nullable and own.nullable is None and not all(piece.nullable for piece in pieces):
        changes["nullable"] = None
    changes["extensions"] = {
        key: value for piece in every for key, value in piece.extensions.items()
        if key != "x-speakeasy-name-override"
    } | dict(own.extensions)  # fmt: skip
    return replace(own, **changes)
