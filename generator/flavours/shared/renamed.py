"""Names of the release before, kept for one release more.

A thing of the document that was renamed has another name in the package too. What it was called is
found by planning the document with its earlier names: so every rule of the flavour applies, inline
schemas and requests included. The old names stay as aliases that say what the thing is called now.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.flavours.base import Alias, FilePlan, FlavourSettings, KeepsNames, Named, Package
from generator.ir import Api, Operation, Schema
from generator.python.literals import docstring, string


@dataclass(frozen=True, slots=True, kw_only=True)
class RenamedEntry:
    """An alias: its name, and the module and class that it stands for."""

    name: str
    name_literal: str
    module: str
    target: str
    target_literal: str
    module_literal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RenamedModule:
    """A module that was, with the classes that it had."""

    doc: str
    package: str
    entries: tuple[RenamedEntry, ...]


def earlier(api: Api, schemas: Mapping[str, str], operations: Mapping[str, str]) -> Api:
    """The API as it was called: ``schemas`` and ``operations`` map old names to new ones."""
    was_schema = {new: old for old, new in schemas.items()}
    was_operation = {new: old for old, new in operations.items()}

    def schema(value: Schema) -> Schema:
        old = was_schema.get(value.component or "")
        return value if old is None else replace(value, component=old)

    def operation(value: Operation) -> Operation:
        old = was_operation.get(value.operation_id or "")
        return value if old is None else replace(value, operation_id=old)

    return replace(
        api,
        schemas=tuple(map(schema, api.schemas)),
        index={key: schema(value) for key, value in api.index.items()},
        operations=tuple(map(operation, api.operations)),
    )


def aliases_of(old: Sequence[Named], new: Sequence[Named]) -> tuple[Alias, ...]:
    """Pairs of an old name and the new one of the same thing, where the two differ and nothing else
    has the old one now."""
    taken = {(each.holder, each.name) for each in new}
    by_source: dict[tuple[str, str, str], list[Named]] = {}
    for each in new:
        by_source.setdefault((each.kind, str(each.source), each.holder), []).append(each)
    found: list[Alias] = []
    for each in old:
        now = by_source.get((each.kind, str(each.source), each.holder))
        if not now:
            continue
        twin = now.pop(0)
        if twin.name != each.name and (each.holder, each.name) not in taken:
            found.append(Alias(old=each, new=twin))
    return tuple(found)


def with_old_names(package: Package, settings: FlavourSettings) -> Package:
    """The package with the names of the release before, where its views can hold them."""
    planned = {plan.path for plan in package.files}
    aliases = tuple(
        each
        for each in settings.aliases
        if each.kind == "operation" or each.old.path not in planned
    )
    if not aliases:
        return package
    files = [
        replace(plan, view=plan.view.with_aliases(aliases))
        if isinstance(plan.view, KeepsNames)
        else plan
        for plan in package.files
    ]
    return replace(package, files=(*files, *_modules(settings, aliases)))


def _modules(settings: FlavourSettings, aliases: Sequence[Alias]) -> tuple[FilePlan, ...]:
    """The modules that were, and what they need."""
    modules: dict[str, list[Alias]] = {}
    for alias in aliases:
        if alias.kind == "schema":
            modules.setdefault(alias.old.path, []).append(alias)
    first = aliases[0].new.path
    root = ("src/" if first.startswith("src/") else "") + settings.package.replace(".", "/")
    files = [
        FilePlan(
            path=f"{root}/_renamed.py",
            language="python",
            asset="_shared/runtime/_renamed.py",
            format=False,
        )
    ]
    for path, held in sorted(modules.items()):
        names = ", ".join(f"`{each.old.name}` is `{each.new.name}` now" for each in held)
        view = RenamedModule(
            doc=docstring(f"Names of the release before: {names}."),
            package=settings.package,
            entries=tuple(map(_entry, held)),
        )
        files.append(
            FilePlan(path=path, language="python", template="_shared/renamed.py.j2", view=view)
        )
    return tuple(files)


def _entry(alias: Alias) -> RenamedEntry:
    module = module_of(alias.new.path)
    return RenamedEntry(
        name=alias.old.name,
        name_literal=string(alias.old.name),
        module=module,
        target=alias.new.name,
        target_literal=string(alias.new.name),
        module_literal=string(module),
    )


def module_of(path: str) -> str:
    """The dotted name of a module by its path in the project."""
    return path.removeprefix("src/").removesuffix(".py").replace("/", ".")
