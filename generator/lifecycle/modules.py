"""The public names of one module, before and after, compared without importing it (by griffe)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import griffe

from generator.lifecycle.surface import Overloads, is_alias


def compare_modules(path: str, old: bytes, new: bytes) -> Iterator[tuple[bool, str, str]]:
    """Breaking or not, the dotted name, and what happened, for every public name of a module that
    is another. An empty text stands for no module."""
    name = _name(path)
    if _is_private(name):
        return
    before, after = _read(name, path, old), _read(name, path, new)
    for breakage in griffe.find_breaking_changes(before, after):
        text = breakage.kind.value[0].lower() + breakage.kind.value[1:]
        thing = breakage.obj.path
        detail = getattr(breakage.old_value, "name", None) or getattr(breakage.new_value, "name", None)  # fmt: skip
        if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED and _is_there(after, before, thing):
            continue  # still there, imported from elsewhere
        if is_alias(_at(after, thing.removeprefix(f"{before.path}."))):
            continue  # kept under its old name
        yield True, thing, f"{text}: {detail}" if detail and not thing.endswith(detail) else text
    for path_, kind in _public(after):
        if _at(before, path_) is None:
            yield False, f"{name}.{path_}", f"the {kind} is new"
    exported = dict.fromkeys(each for each in _exports(before) if each not in _exports(after))
    for each in exported:
        if after.members.get(each) is None and before.members.get(each) is None:
            yield True, f"{name}.{each}", "the name is exported no more"
    for each in _exports(after):
        if each not in _exports(before) and before.members.get(each) is None:
            yield False, f"{name}.{each}", "the name is exported"


def _name(path: str) -> str:
    parts = PurePosixPath(path.removeprefix("src/")).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _is_private(name: str) -> bool:
    return any(part.startswith("_") for part in name.split("."))


def _read(name: str, path: str, data: bytes) -> griffe.Module:
    modules, lines = griffe.ModulesCollection(), griffe.LinesCollection()
    try:
        return griffe.visit(
            name,
            filepath=Path(path),
            code=data.decode("utf-8", "replace"),
            extensions=griffe.load_extensions(Overloads()),
            modules_collection=modules,
            lines_collection=lines,
        )
    except SyntaxError:  # edited into something that is no Python
        return griffe.Module(name, filepath=Path(path))


def _is_there(after: griffe.Module, before: griffe.Module, thing: str) -> bool:
    below = thing.removeprefix(f"{before.path}.")
    return "." not in below and below in after.members


def _at(module: griffe.Module, path: str) -> griffe.Object | griffe.Alias | None:
    found: griffe.Object | griffe.Alias = module
    for part in path.split("."):
        inner = None if found.is_alias else found.members.get(part)
        if inner is None:
            return None
        found = inner
    return found


def _public(module: griffe.Module) -> Iterator[tuple[str, str]]:
    pending: list[tuple[str, griffe.Object | griffe.Alias]] = [
        (name, member) for name, member in module.members.items()
    ]
    for path, member in pending:
        if path.rpartition(".")[2].startswith("_") or member.is_alias:
            continue
        yield path, str(member.kind.value)
        if member.is_class:
            pending += [(f"{path}.{name}", inner) for name, inner in member.members.items()]


def _exports(module: griffe.Module) -> list[str]:
    """The names of ``__all__``, and what an ``__init__`` imports for type checkers to hand on."""
    listed = [str(each) for each in module.exports or ()]
    if module.is_init_module:
        listed += [
            name
            for name, member in module.members.items()
            if isinstance(member, griffe.Alias)
            and not name.startswith("_")
            and member.target_path.startswith(module.path.split(".")[0])
        ]
    return list(dict.fromkeys(listed))
