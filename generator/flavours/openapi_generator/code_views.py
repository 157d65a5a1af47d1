"""Views of the models' modules: finished text, which the templates print."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumLine:
    """A member of an enumeration: ``NAME = 'value'``."""

    name: str
    literal: str
    comment: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumModule:
    """A module with one enumeration."""

    header: str
    package: str
    classname: str
    base: str
    doc: str
    members: tuple[EnumLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldLine:
    """A field: ``name: annotation = default``."""

    name: str
    annotation: str
    default: str | None
    comment: str | None = None
    hides: bool = False
    """Whether pydantic has a method of this name, or the parent a field of another type: type
    checkers then hear of ``Any`` only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumCheck:
    """The check of an inline enumeration; ``check`` is ``one_of`` or ``each_of``."""

    field: str
    type: str
    check: str
    allowed: str
    doc: str
    called: bool
    """Whether pydantic calls it; else the annotation of the field stands for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternCheck:
    """The check of a regular expression; one that Python cannot read is not ``called``."""

    field: str
    type: str
    regex: str
    called: bool
    flags: str
    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InitLine:
    """A keyword argument of ``__init__``."""

    name: str
    type: str
    default: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectModule:
    """A module with one object model."""

    header: str
    package: str
    imports: tuple[str, ...]
    relative: tuple[str, ...]
    checked: tuple[str, ...]
    classname: str
    base: str
    doc: str
    hidden: str | None
    """The fields of which pydantic would warn, as arguments."""
    anything: str
    """What this module calls ``typing.Any``."""
    plain_object: str
    """What this module calls ``object``."""
    overload: str
    """What this module calls ``typing.overload``."""
    fields: tuple[FieldLine, ...]
    facts: tuple[str, ...]
    enum_checks: tuple[EnumCheck, ...]
    pattern_checks: tuple[PatternCheck, ...]
    inits: tuple[tuple[InitLine, ...], ...]
    link: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionModule:
    """A module with one ``oneOf`` or ``anyOf`` model."""

    header: str
    package: str
    imports: tuple[str, ...]
    relative: tuple[str, ...]
    checked: tuple[str, ...]
    classname: str
    base: str
    doc: str
    constant: str
    schemas: str
    members: tuple[FieldLine, ...]
    actual: str
    extras: tuple[FieldLine, ...]
    facts: tuple[str, ...]
    link: str | None


ModelModule = EnumModule | ObjectModule | UnionModule
