"""What the template of a class's page prints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionMember:
    """One member of a union: how it is written, and the lines of its sample."""

    type: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassPage:
    """A page of a class. ``heading`` is ``Fields``, ``Values`` or ``Supported Types``."""

    title: str
    description: str
    heading: str
    deprecated: str = ""
    """The deprecation message, empty for what is not deprecated."""
    table: tuple[str, ...] = ()
    members: tuple[UnionMember, ...] = ()
    sample: tuple[str, ...] = ()
    """Lines of Python before the values, where the release shows some."""
    note: str = ""
    """A sentence before a list of values."""
    values: tuple[str, ...] = ()
    """Values as a list, where the release has no table."""
    newline: bool = False
    """Whether a newline ends the page."""
