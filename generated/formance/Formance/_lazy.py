"""Imports on demand (PEP 562): a package costs nothing until one of its names is asked for."""

from __future__ import annotations

import importlib
import typing


def lazy(
    package: str, table: typing.Mapping[str, str], parent: bool = False
) -> typing.Callable[[str], typing.Any]:
    """A `__getattr__` for a package: `table` gives, for each name, the module that defines it.

    Modules are named from the package, or with `parent` from the package above it. Submodules are attributes as well.
    """
    root = package.rpartition(".")[0] if parent else package

    def find(name: str) -> typing.Any:
        module = table.get(name)
        if module is not None:
            value = getattr(importlib.import_module(f"{root}.{module}"), name)
            setattr(importlib.import_module(package), name, value)
            return value
        if not name.startswith("__"):
            full = f"{package}.{name}"
            try:
                return importlib.import_module(full)
            except ModuleNotFoundError as error:
                if error.name != full:
                    raise
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    return find


def lazy_member(
    package: str, name: str, module: str, enum: str, member: str
) -> typing.Callable[[str], typing.Any]:
    """A `__getattr__` for a package that names an enum and, as `name`, one of its members.

    `module` defines the enum; it is named from two packages above.
    """
    root = package.rsplit(".", 2)[0]

    def find(asked: str) -> typing.Any:
        if asked not in (name, enum):
            raise AttributeError(f"module {package!r} has no attribute {asked!r}")
        found = getattr(importlib.import_module(f"{root}.{module}"), enum)
        value = found if asked == enum else found[member]
        setattr(importlib.import_module(package), asked, value)
        return value

    return find
