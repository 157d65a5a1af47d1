"""Declarations before they have names: what the walk over the schemas leaves behind.

A :class:`Shape` is a :class:`~generator.flavours.speakeasy.plan.Type` that refers to declarations
by key (a schema's id and the direction it is seen from) instead of by name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from generator.flavours.speakeasy.plan import Binding, EnumMember, Place, TypeKind
from generator.ir import ABSENT, Absent, Json, Schema, Source

Direction = Literal["input", "output"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A type by keys. ``key`` is set for ``ref``."""

    kind: TypeKind
    item: Shape | None = None
    key: str | None = None
    values: tuple[Json, ...] = ()
    members: tuple[Shape, ...] = ()
    nullable: bool = False
    open: bool = False
    sentinel: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """Where an inline schema stands, for its name and its module.

    ``root`` is the class name of the component or operation around it, ``own`` what the nearest
    key suggests, ``within`` the names of the inline schemas between the two.
    """

    root: str
    own: str
    module: str
    place: Place
    within: tuple[str, ...] = ()
    step: str = ""
    """What schemas further down call this position when it is not ``own`` (members of unions)."""
    near: str = ""
    """What the position right above is called by its key."""
    via: str = ""
    """``QueryParam``, ``PathParam`` or ``HeaderParam`` below a parameter: part of a longer name
    under the older rules."""

    member: bool = False
    """Whether this is a member of a union: what it holds keeps the plural."""
    keyed: bool = False
    """Whether ``own`` comes from a key, be it what the root is called or not."""
    owner: str = ""
    """The id of the schema whose ``allOf`` brought this position here: classes below it are of
    their own, not those of the schema that they were written in."""
    under: str = ""
    """The key of that schema: the same position has a class of its own below each of them."""
    chain: tuple[str, ...] = ()
    """What may stand before a name when it is taken, in this order: first come, first served. It ends one key further down."""

    def below(self, own: str) -> Naming:
        """The position of a schema one key further down."""
        near = self.step or self.own
        here = self.own.removeprefix(self.root)
        within = (*self.within, here) if here else self.within
        near = near.removeprefix(self.root)
        chain = () if self.own else self.chain
        return replace(
            self, own=own, within=within, near=near, step="", chain=chain, member=False, keyed=True
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftField:
    """A field by wire name, with the reading of its schema."""

    wire_name: str
    shape: Shape
    required: bool
    schema: Schema | None = None
    name: str | None = None
    """A Python name that is settled already."""
    default: Json | Absent = ABSENT
    const: Json | Absent = ABSENT
    description: str | None = None
    deprecated: str | None = None
    example: Json | Absent = ABSENT
    bindings: tuple[Binding, ...] = ()
    excluded: bool = False
    source: Source | None = None


DraftContent: TypeAlias = "DraftModel | DraftEnum | DraftUnion"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftModel:
    """A class of fields; ``additional`` is the shape of extra keys."""

    fields: tuple[DraftField, ...]
    additional: Shape | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEnum:
    """An enumeration."""

    base: Literal["str", "int"]
    members: tuple[EnumMember, ...]
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftUnion:
    """A union; ``tags`` pairs a discriminator value with a position among the members."""

    members: tuple[Shape, ...]
    discriminator: str | None = None
    tags: tuple[tuple[str, int], ...] = ()
    open: bool = False


@dataclass(slots=True, kw_only=True)
class Draft:
    """One declaration to be. ``content`` is filled when its own walk is done (cycles)."""

    key: str
    wanted: tuple[str, ...]
    """Names in the order in which they are tried."""
    place: Place
    module: str
    settled: bool
    """Whether the first name is its own whatever others want (components, requests)."""
    in_turn: bool = False
    """Whether the first that wants a name gets it (the older rules), rather than none of them."""
    role: str = "schema"
    schema: Schema | None = None
    description: str | None = None
    content: DraftContent | None = None
    deprecated: str | None = None
    root: str = ""
    """The class name of the component or operation around it."""
    nested: bool = False
    """Whether it stands below another inline schema."""
    order: int = 0
    """Its place among the drafts by when they were finished: what it holds comes before it."""
