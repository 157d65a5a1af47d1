"""Names of the release before: they work, and a warning says what they are called now."""

from __future__ import annotations

import importlib
import sys
import warnings
from collections.abc import Mapping
from typing import Any, Callable, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def renamed(old: str, method: F) -> F:
    """A method under its old name: it warns, and calls the new one with what it was given."""
    made: F = renamed_to(old, method.__name__)
    return made


def renamed_to(old: str, new: str) -> Any:
    """The same for a method that is only known by its name, as of a class that is loaded on demand."""

    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        _warn(old, new)
        return getattr(self, new)(*args, **kwargs)

    call.__name__ = call.__qualname__ = old
    call.__doc__ = f"Deprecated: it is called `{new}` now."
    return call


def classes(module: str, table: Mapping[str, tuple[str, str]]) -> Callable[[str], object]:
    """The `__getattr__` of a module that was: `table` gives, for each old name, the module and the name of today."""

    def find(name: str) -> object:
        target = table.get(name)
        if target is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        value: object = getattr(importlib.import_module(target[0]), target[1])
        _warn(name, target[1])
        return value

    return find


def _warn(old: str, new: str) -> None:
    """Warn whoever asked: the nearest caller outside this package and the machinery of imports."""
    package = __name__.rpartition(".")[0]
    frame = sys._getframe()
    while frame.f_back is not None and _is_inner(str(frame.f_globals.get("__name__", "")), package):
        frame = frame.f_back
    warnings.warn_explicit(
        f"{old} is called {new} now; the old name will be gone in a later release",
        DeprecationWarning,
        frame.f_code.co_filename,
        frame.f_lineno,
        module=str(frame.f_globals.get("__name__", "")),
        registry=frame.f_globals.setdefault("__warningregistry__", {}),
    )


def _is_inner(name: str, package: str) -> bool:
    return name == package or name.startswith((f"{package}.", "importlib."))
