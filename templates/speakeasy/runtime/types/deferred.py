"""References between the modules of models, resolved when a model is first built.

A model's module imports no other one while it is being imported: it registers the names that it needs, and ``link`` puts
them in place. So modules may refer to each other in circles of any size, and importing one of thousands stays cheap.
"""

from __future__ import annotations

import importlib
import threading
from collections.abc import Mapping
from typing import Any

BUILD_LOCK = threading.RLock()
"""Held while models are being built; one thread builds, others wait for its result."""

_pending: list[tuple[dict[str, Any], Mapping[str, str]]] = []


def defer_imports(namespace: dict[str, Any], names: Mapping[str, str]) -> None:
    """Register names that the module of this ``globals()`` refers to.

    Name → module, relative to its package; ``module:other`` where the name is another there.
    """
    _pending.append((namespace, names))


def link() -> None:
    """Import what registered modules refer to, and what those refer to, until nothing is pending."""
    with BUILD_LOCK:
        while _pending:
            namespace, names = _pending.pop()
            package = str(namespace["__package__"])
            for name, target in names.items():
                module, _, other = target.partition(":")
                namespace[name] = getattr(importlib.import_module(module, package), other or name)
