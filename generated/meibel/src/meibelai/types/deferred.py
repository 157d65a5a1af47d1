"""References between the modules of models, resolved when a model is first built.

A model's module imports no other one while it is being imported: it registers the names that it needs, and ``link`` puts
them in place. So modules may refer to each other in circles of any size, and importing one of thousands stays cheap.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Mapping
from typing import Any, Callable, Optional, TypeVar

T = TypeVar("T")

_DEEP_RECURSION = 200_000
_DEEP_STACK_BYTES = 512 * 1024 * 1024

_lock = threading.RLock()
_helper: Optional[int] = None
_pending: list[tuple[dict[str, Any], Mapping[str, str]]] = []


def defer_imports(namespace: dict[str, Any], names: Mapping[str, str]) -> None:
    """Register names that the module of this ``globals()`` refers to.

    Name → module, relative to its package; ``module:other`` where the name is another there.
    """
    _pending.append((namespace, names))


def link() -> None:
    """Import what registered modules refer to, and what those refer to, until nothing is pending."""
    while _pending:
        namespace, names = _pending.pop()
        package = str(namespace["__package__"])
        for name, target in names.items():
            module, _, other = target.partition(":")
            namespace[name] = getattr(importlib.import_module(module, package), other or name)


def build(make: Callable[[], T]) -> T:
    """Run what builds validators: one thread at a time, references linked, however deep models refer to each other."""
    if threading.get_ident() == _helper:
        return make()
    with _lock:
        link()
        try:
            return make()
        except RecursionError:
            return _with_room(make)


def _with_room(make: Callable[[], T]) -> T:
    """Run in a thread with a stack for hundreds of models that refer to each other in a row."""
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        global _helper
        _helper = threading.get_ident()
        try:
            results.append(make())
        except BaseException as error:
            errors.append(error)
        finally:
            _helper = None

    limit, size = sys.getrecursionlimit(), threading.stack_size(_DEEP_STACK_BYTES)
    try:
        sys.setrecursionlimit(max(limit, _DEEP_RECURSION))
        thread = threading.Thread(target=run, name="model-building")
        thread.start()
    finally:
        threading.stack_size(size)
    thread.join()
    sys.setrecursionlimit(limit)
    if errors:
        raise errors[0]
    return results[0]
