"""What a flavour takes and gives, and the registry of those there are.

A flavour turns the neutral model into a :class:`Package`: a plan of files, each a template with a
finished view or an asset copied as it is. Render, format and emit know no flavour.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Literal, Protocol, runtime_checkable

from generator.diagnostics import Report
from generator.ir import Api, Json, Source
from generator.python.literals import string

Fidelity = Literal["exact", "corrected"]
Language = Literal["python", "stub", "markdown", "text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What a thing of the document is called in the package.

    ``holder`` is the class of a method as programs reach it, empty for a class of its own. ``path``
    is the file that defines it. A thing may have several names (an operation with two tags).
    """

    kind: Literal["operation", "schema"]
    name: str
    path: str
    source: Source
    holder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A name of the release before, and what the thing is called now."""

    old: Named
    new: Named

    @property
    def kind(self) -> Literal["operation", "schema"]:
        """What it is in the document."""
        return self.new.kind


@dataclass(frozen=True, slots=True, kw_only=True)
class FlavourSettings:
    """What a flavour is told beside the API.

    ``package`` is the import name, ``project`` the distribution name, ``version`` that of the
    generated package. ``options`` holds the flavour's own settings (``[options]`` of sdk.toml),
    already checked against :attr:`Flavour.options`. ``ledger`` holds the names and samples of
    earlier runs (from the lock), by JSON pointer or key.
    """

    package: str
    project: str
    version: str
    fidelity: Fidelity = "corrected"
    options: Mapping[str, Json] = field(default_factory=dict)
    ledger: Mapping[str, Json] = field(default_factory=dict)
    generator_version: str = ""
    mended: frozenset[str] = frozenset()
    """Quirks that are mended although the fidelity is exact: how one line is explained."""
    renamed_schemas: Mapping[str, str] = field(default_factory=dict)
    """Old name of a component → its name now, where the old one is to work for a release more."""
    renamed_operations: Mapping[str, str] = field(default_factory=dict)
    """The same for operationIds."""
    aliases: tuple[Alias, ...] = ()
    """What follows from these: old names of the package, which the flavour keeps as aliases."""

    @property
    def published(self) -> Mapping[str, str]:
        """Names that an earlier run gave, by whatever the flavour knows a thing by. People merge the
        file: what is no text is left out."""
        names = self.ledger.get("names")
        if not isinstance(names, dict):
            return {}
        return {key: name for key, name in names.items() if isinstance(name, str)}


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePlan:
    """One file of the output. Exactly one of ``template`` (with its ``view``), ``asset`` and
    ``text`` is set; template and asset are paths below ``templates/``."""

    path: str
    """POSIX path below the output folder."""
    language: Language = "text"
    template: str | None = None
    view: object = None
    asset: str | None = None
    text: str | None = None
    format: bool = True
    """Whether a formatter goes over it (``python`` and ``stub`` from templates only)."""
    keep: bool = False
    """Written when it is not there yet, then it belongs to the user (hook registration)."""
    executable: bool = False
    source: Source | None = None
    """What of the document the file is made from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The plan of an output folder, and what the next run must remember (names, samples)."""

    files: tuple[FilePlan, ...]
    ledger: Mapping[str, Json] = field(default_factory=dict)
    names: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A setting of a flavour: its JSON type and what it does."""

    type: Literal["string", "boolean", "integer", "array", "object"]
    doc: str
    default: Json = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """How a program calls one operation, as the pages of a flavour show it.

    ``operation`` is the key of the operation in the model, ``variant`` tells ways to call it apart
    (``sync``, ``async``; empty where there is one), ``code`` is finished text or a template with its
    view, ``page`` and ``anchor`` are where the package's own pages describe the operation.
    """

    operation: str
    variant: str = ""
    code: FilePlan
    page: str
    anchor: str


class Flavour(Protocol):
    """A style of client."""

    name: ClassVar[str]
    options: ClassVar[Mapping[str, Option]]

    def plan(self, api: Api, settings: FlavourSettings, report: Report) -> Package:
        """Settle every name, build every view, and say which files there are."""


@runtime_checkable
class MovesIn(Protocol):
    """A flavour that can go on where the original stopped: it reads the original's own lock."""

    def moved_in(self, lock: Path, settings: FlavourSettings) -> FlavourSettings:
        """The settings with what the lock remembers (samples, the original's release).

        FatalError when the file cannot be read.
        """
        ...


@runtime_checkable
class KeepsNames(Protocol):
    """A view of code that can hold names of the release before: a class with methods, a package
    that hands names on."""

    def with_aliases(self, aliases: tuple[Alias, ...]) -> object:
        """The view with those of the aliases that belong to it; the view itself when none does."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodAlias:
    """A method under its old name: finished text."""

    name: str
    literal: str
    target: str
    """What it stands for, as the class's own code names it."""
    method: str
    """The literal of the new name."""


def method_aliases(
    holder: str, aliases: tuple[Alias, ...], endings: tuple[str, ...]
) -> tuple[MethodAlias, ...]:
    """The old names of the methods of a class; ``endings`` are those of a method's variants."""
    return tuple(
        MethodAlias(
            name=alias.old.name + ending,
            literal=string(alias.old.name + ending),
            target=alias.new.name + ending,
            method=string(alias.new.name + ending),
        )
        for alias in aliases
        if alias.kind == "operation" and alias.new.holder == holder
        for ending in endings
    )


@runtime_checkable
class HasQuirks(Protocol):
    """A flavour whose pages have defects of the original that ``exact`` keeps."""

    def quirks(self) -> Mapping[str, str]:
        """Name of each defect → what is wrong and where it shows."""
        ...


_REGISTRY: Mapping[str, str] = {
    "openapi_generator": "generator.flavours.openapi_generator.flavour",
    "openapi_generator_v6": "generator.flavours.openapi_generator_v6.flavour",
    "speakeasy": "generator.flavours.speakeasy.flavour",
    "models": "generator.flavours.models.flavour",
}

FLAVOURS: tuple[str, ...] = tuple(_REGISTRY)


def load_flavour(name: str) -> Flavour:
    """The flavour of that name; its modules are imported only now. KeyError when there is none."""
    module = importlib.import_module(_REGISTRY[name])
    flavour: Flavour = module.FLAVOUR
    return flavour


def load_examples(name: str) -> Callable[[Api, FlavourSettings], tuple[Example, ...]]:
    """What makes one example per operation (and variant) in a flavour that has a client."""
    module = importlib.import_module(f"generator.flavours.{name}.examples")
    make: Callable[[Api, FlavourSettings], tuple[Example, ...]] = module.examples
    return make
