"""Imports on demand (PEP 562): importing the package costs nothing, a name costs its own module on first use."""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Callable

_pending: list[tuple[str, str, str]] = []
_queue = threading.local()
_blocked: dict[str, list[str]] = {}
"""Modules that could not be imported because another one, still waiting for its parent class, is not complete."""


def exports(
    package: str, table: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """Make `__getattr__`, `__dir__` and `__all__` of a package.

    `table` gives, for each exported name, the module that defines it, relative to the package (`"models.pet"`).
    Submodules are attributes too, as they would be if all of them had been imported.
    """

    def get(name: str) -> object:
        target = table.get(name)
        module = sys.modules[package]
        if target is not None:
            value: object = getattr(import_module(f"{package}.{target}"), name)
            setattr(module, name, value)
            return value
        found = None if name.startswith("__") else _submodule(package, name)
        if found is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return found

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *table})

    return get, names, list(table)


def _submodule(package: str, name: str) -> object:
    full = f"{package}.{name}"
    try:
        return import_module(full)
    except ModuleNotFoundError as error:
        if error.name != full:
            raise
        return None


def link(module: str, table: Mapping[str, str]) -> None:
    """Bind names of modules which import each other in a circle; called at the end of each of them.

    `table` gives, for each name, the absolute module that defines it. A module of the circle which is still being
    imported gives its names as soon as it is complete: whichever comes last finds everything there. One that needs
    the class of such a module as its parent is imported when that module is complete.
    """
    _pending.extend((module, name, target) for name, target in table.items())
    waiting: list[str] = _queue.__dict__.setdefault("modules", [])
    outermost = not waiting
    waiting.extend([*_blocked.pop(module, ()), *table.values()])
    if not outermost:
        return  # the call that runs already imports them: one by one, however long the circle is
    at = 0
    try:
        while at < len(waiting):
            _import(waiting[at])
            at += 1
    finally:
        waiting.clear()
    _pending[:] = [entry for entry in _pending if not _bind(*entry, sys.modules)]


def _import(target: str) -> None:
    try:
        import_module(target)
    except ImportError as error:
        if error.name is None or not _is_unfinished(error.name):
            raise
        _blocked.setdefault(error.name, []).append(target)


def _is_unfinished(module: str) -> bool:
    """Whether a module is being imported; of this circle then, so that it calls `link` too."""
    spec = getattr(sys.modules.get(module), "__spec__", None)
    return bool(getattr(spec, "_initializing", False))


def _bind(module: str, name: str, target: str, modules: dict[str, ModuleType]) -> bool:
    source = modules.get(target)
    if source is None or not hasattr(source, name) or module not in modules:
        return False
    setattr(modules[module], name, getattr(source, name))
    return True
