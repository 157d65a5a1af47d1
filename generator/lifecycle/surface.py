"""The Python surface of two packages, compared without importing either (by griffe)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import griffe

Kind = Literal["removed", "added", "changed"]
Thing = griffe.Object | griffe.Alias


class SurfaceError(Exception):
    """A folder holds no Python package; the message says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SurfaceChange:
    """One public name that a program using the package would notice."""

    kind: Kind
    breaking: bool
    path: str
    """Dotted path below the package."""
    message: str
    file: str = ""
    line: int = 0


def counted(found: Sequence[object]) -> str:
    """How many packages there are where one should be."""
    return f"{len(found)} Python packages, not one" if found else "no Python package"


def load_package(folder: Path) -> griffe.Module:
    """The package in a folder: the folder itself, or the one package below it (``src`` included).

    SurfaceError when there is none, or more than one.
    """
    if not folder.is_dir():
        raise SurfaceError(f"there is no folder {folder}")
    folder = folder.resolve()
    if not (folder / "__init__.py").is_file():
        below = [folder / "src", folder] if (folder / "src").is_dir() else [folder]
        found = [
            entry
            for place in below
            for entry in sorted(place.iterdir() if place.is_dir() else ())
            if (entry / "__init__.py").is_file() and entry.name not in ("test", "tests", "docs")
        ]
        if len(found) != 1:
            raise SurfaceError(f"{folder} holds {counted(found)}")
        folder = found[0]
    loader = griffe.GriffeLoader(
        search_paths=[folder.parent],
        allow_inspection=False,
        extensions=griffe.load_extensions(Overloads()),
    )
    loaded = loader.load(folder.name, try_relative_path=False)
    loader.resolve_aliases(implicit=False, external=False)
    if not isinstance(loaded, griffe.Module):
        raise SurfaceError(f"{folder} is no Python package")
    return loaded


class Overloads(griffe.Extension):
    """Stubs have functions of which only the overloads are written: they are functions all the
    same, with the parameters of the last overload, which is the widest."""

    def on_class_members(self, *, cls: griffe.Class, **_: object) -> None:
        """Give a class the functions that it has overloads of and nothing else."""
        for name, overloads in cls.overloads.items():
            if overloads and name not in cls.members:
                cls.set_member(name, overloads[-1])


def compare_packages(old: griffe.Module, new: griffe.Module) -> tuple[SurfaceChange, ...]:
    """Every public difference: what griffe calls breaking, names that can be reached no more, and
    names that are new."""
    found: dict[SurfaceChange, None] = {}
    for breakage in griffe.find_breaking_changes(old, new):
        thing = breakage.obj
        if is_alias(find(new, below(thing.path))):
            continue
        kind: Kind = "removed" if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED else "changed"
        found.setdefault(_change(kind, below(thing.path), _message(breakage), thing))
    told = {change.path for change in found}
    gone = "public object was removed"
    for path, member in reachable(old):
        if path not in told and find(new, path) is None:
            found.setdefault(_change("removed", path, gone, member))
    for path, member in _public(new):
        if find(old, path) is None:
            found.setdefault(_change("added", path, f"the {_kind(member)} is new", member))
    return tuple(sorted(found, key=lambda c: (not c.breaking, c.path, c.message)))


def is_alias(thing: Thing | None) -> bool:
    """Whether something stands for a method or class that has another name now."""
    if not isinstance(thing, griffe.Attribute) or thing.value is None:
        return False
    return str(thing.value).startswith(("_renamed(", "_renamed_to("))


def find(package: griffe.Module, path: str) -> Thing | None:
    """What a path below a package leads to: by definition, import or inheritance."""
    found: Thing = package
    try:
        for part in path.split("."):
            if isinstance(found, griffe.Alias):
                found = found.final_target
            inner = found.members.get(part)
            if inner is None and found.is_class:
                inner = found.inherited_members.get(part)
            if inner is None:
                return None
            found = inner
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        return None
    return found


def reachable(package: griffe.Module) -> Iterator[tuple[str, Thing]]:
    """Every public name that a program can reach: definitions, what packages import to hand on
    (their ``__init__`` and ``__all__``), and what classes inherit inside the package."""
    pending: list[tuple[str, Thing]] = [("", package)]
    while pending:
        path, thing = pending.pop()
        if path:
            yield path, thing
        if thing.is_alias or not (thing.is_module or thing.is_class):
            continue
        members = dict(thing.members)
        if thing.is_class:
            members = {**_inherited(thing, package.path), **members}
        for name, member in members.items():
            if name.startswith("_"):
                continue
            if member.is_alias and thing.is_module and not _hands_on(thing, member, package.path):
                continue
            pending.append((f"{path}.{name}" if path else name, member))


def _inherited(thing: Thing, package: str) -> dict[str, Thing]:
    try:
        return {
            name: member
            for name, member in thing.inherited_members.items()
            if member.target_path.startswith(f"{package}.")
        }
    except (griffe.AliasResolutionError, griffe.CyclicAliasError, ValueError):
        return {}


def _hands_on(module: Thing, member: Thing, package: str) -> bool:
    """Whether an imported name is there for others, and names something of the package."""
    if not (module.is_init_module or member.name in (module.exports or ())):
        return False
    if not isinstance(member, griffe.Alias):
        return True
    try:
        return member.final_target.path.startswith(f"{package}.")
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        return False  # imported from elsewhere, or from nowhere: broken in the original already


def _change(kind: Kind, path: str, message: str, thing: Thing) -> SurfaceChange:
    file, line = _place(thing)
    return SurfaceChange(kind=kind, breaking=kind != "added", path=path, message=message, file=file, line=line)  # fmt: skip


def _message(breakage: griffe.Breakage) -> str:
    text = breakage.kind.value[0].lower() + breakage.kind.value[1:]
    details = [_short(value) for value in (breakage.old_value, breakage.new_value) if value is not None]  # fmt: skip
    name = getattr(breakage.old_value, "name", None) or getattr(breakage.new_value, "name", None)
    if name is not None:
        return text if name == breakage.obj.name else f"{text}: {name}"
    return f"{text}: {' -> '.join(details)}" if details else text


def _short(value: object) -> str:
    if isinstance(value, list):
        value = ", ".join(map(str, value)) or "none"
    text = " ".join(str(value).split())
    return text if len(text) <= 80 else text[:79] + "…"


def below(path: str) -> str:
    """A dotted path without the package that it starts with."""
    return path.partition(".")[2] or path


def _kind(thing: Thing) -> str:
    """What a thing is; an import of something outside the package is just a name."""
    if isinstance(thing, griffe.Alias):
        try:
            thing = thing.final_target
        except griffe.AliasResolutionError:
            return "name"
    return str(thing.kind.value)


def _place(thing: Thing) -> tuple[str, int]:
    """File (from the package) and line; the line of the import for what comes from elsewhere."""
    if isinstance(thing, griffe.Alias):
        return "", thing.alias_lineno or 0
    return str(thing.relative_package_filepath), thing.lineno or 0


def _public(package: griffe.Module) -> Iterator[tuple[str, Thing]]:
    """Public modules, classes, functions and attributes, by their path below the package."""
    pending: list[Thing] = [package]
    while pending:
        thing = pending.pop()
        if thing is not package:
            yield below(thing.path), thing
        if thing.is_alias or not (thing.is_module or thing.is_class):
            continue
        pending += [member for member in thing.members.values() if _is_public(member)]


def _is_public(member: Thing) -> bool:
    return not member.name.startswith("_") and (not member.is_alias or member.is_exported)
