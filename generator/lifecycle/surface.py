"""The Python surface of two packages, compared without importing either (by griffe)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import griffe

Kind = Literal["removed", "added", "changed"]


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


def load_package(folder: Path) -> griffe.Module:
    """The package in a folder: the folder itself, or the one package below it (``src`` included).

    SurfaceError when there is none, or more than one.
    """
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
            raise SurfaceError(f"{folder} holds {len(found) or 'no'} Python packages, not one")
        folder = found[0]
    loader = griffe.GriffeLoader(search_paths=[folder.parent], allow_inspection=False)
    loaded = loader.load(folder.name, try_relative_path=False)
    loader.resolve_aliases(implicit=False, external=False)
    if not isinstance(loaded, griffe.Module):
        raise SurfaceError(f"{folder} is no Python package")
    return loaded


def compare_packages(old: griffe.Module, new: griffe.Module) -> tuple[SurfaceChange, ...]:
    """Every public difference: what griffe calls breaking, and the names that are new."""
    found: dict[SurfaceChange, None] = {}
    for breakage in griffe.find_breaking_changes(old, new):
        thing = breakage.obj
        kind: Kind = "removed" if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED else "changed"
        found.setdefault(
            SurfaceChange(
                kind=kind,
                breaking=True,
                path=_below(thing.path),
                message=_message(breakage),
                file=_file(thing),
                line=thing.lineno or 0,
            )
        )
    known = {path for path, _ in _public(old)}
    for path, member in _public(new):
        if path not in known:
            found.setdefault(
                SurfaceChange(
                    kind="added",
                    breaking=False,
                    path=path,
                    message=f"the {member.kind.value} is new",
                    file=_file(member),
                    line=member.lineno or 0,
                )
            )
    return tuple(sorted(found, key=lambda c: (not c.breaking, c.path, c.message)))


def _message(breakage: griffe.Breakage) -> str:
    text = breakage.kind.value[0].lower() + breakage.kind.value[1:]
    details = [_short(value) for value in (breakage.old_value, breakage.new_value) if value is not None]  # fmt: skip
    name = getattr(breakage.old_value, "name", None) or getattr(breakage.new_value, "name", None)
    if name is not None:
        return f"{text}: {name}"
    return f"{text}: {' -> '.join(details)}" if details else text


def _short(value: object) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 80 else text[:79] + "…"


def _below(path: str) -> str:
    return path.partition(".")[2] or path


def _file(thing: griffe.Object | griffe.Alias) -> str:
    place = thing.relative_package_filepath if not thing.is_alias else thing.name
    return str(place)


def _public(package: griffe.Module) -> Iterator[tuple[str, griffe.Object | griffe.Alias]]:
    """Public modules, classes, functions and attributes, by their path below the package."""
    pending: list[griffe.Object | griffe.Alias] = [package]
    while pending:
        thing = pending.pop()
        if thing is not package:
            yield _below(thing.path), thing
        if thing.is_alias or not (thing.is_module or thing.is_class):
            continue
        pending += [member for member in thing.members.values() if _is_public(member)]


def _is_public(member: griffe.Object | griffe.Alias) -> bool:
    return not member.name.startswith("_") and (not member.is_alias or member.is_exported)
