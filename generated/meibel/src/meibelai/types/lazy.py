"""Packages whose names are imported when they are first asked for."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Callable


def dynamic_import(package: str, modname: str, retries: int = 3) -> ModuleType:
    """Import a module relative to a package, again if another thread's failed import got in the way."""
    for attempt in range(retries):
        try:
            return importlib.import_module(modname, package)
        except KeyError:
            sys.modules.pop(package + modname if modname.startswith(".") else modname, None)
            if attempt + 1 == retries:
                raise
    raise ImportError(f"{modname} was not tried")


def lazy_names(
    package: str, names: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a package whose names live in modules.

    Name → module, relative to the package; ``.module:`` where the name is the module itself.
    """

    def get(attr_name: str) -> object:
        module = names.get(attr_name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {attr_name!r}")
        target = dynamic_import(package, module.rstrip(":"))
        value: object = target if module.endswith(":") else getattr(target, attr_name)
        setattr(sys.modules[package], attr_name, value)
        return value

    def list_names() -> list[str]:
        return sorted(names)

    return get, list_names
