"""The imports of one generated module.

Takes names as they are needed and gives each the local name by which the module may use it; at the
end gives the import lines, grouped and sorted. A name that the module takes for itself (a class or
a field called ``date``) is imported under another.
"""

from __future__ import annotations

from collections.abc import Iterable

_STDLIB = frozenset(
    [
        "asyncio",
        "dataclasses",
        "datetime",
        "decimal",
        "enum",
        "importlib",
        "importlib.metadata",
        "io",
        "sys",
        "types",
        "typing",
        "weakref",
    ]
)


class Imports:
    """What a module imports. ``depth`` is the number of packages between it and the root."""

    def __init__(self, taken: Iterable[str] = (), *, depth: int = 0) -> None:
        self._taken = set(taken)
        self._level = "." * (depth + 1)
        self._froms: dict[str, dict[tuple[str, str], None]] = {}
        self._modules: dict[str, None] = {}

    def use(self, module: str, name: str) -> str:
        """The local name of something from an absolute module."""
        local = f"_{name}" if name in self._taken else name
        self.exact(module, name, local)
        return local

    def exact(self, module: str, name: str, local: str) -> None:
        """Import a name under a local name that is already settled."""
        self._froms.setdefault(module, {})[name, local] = None

    def fixed(self, module: str, *names: str) -> None:
        """Import names which the text of a template uses as they are; ``module`` as for ``use``."""
        for name in names:
            self.exact(module, name, name)

    def local(self, module: str, name: str) -> str:
        """The local name of something from the package itself: ``utils.metadata``; ``""`` is its root."""
        return self.use(f"{self._level}{module}", name)

    def module(self, name: str) -> str:
        """Import a whole module (``httpx``) and give its name."""
        if name in self._taken:
            self._modules[f"{name} as _{name}"] = None
            return f"_{name}"
        self._modules[name] = None
        return name

    def whole(self, name: str) -> None:
        """Import a whole module under its own name, whatever else the module has."""
        self._modules[name] = None

    def apart(self, name: str) -> str:
        """The local name for the class of a group, which nothing imported so far may have."""
        held = {local for names in self._froms.values() for _, local in names}
        return f"{name}Group" if name in held or name in self._taken else name

    def typing(self, name: str) -> str:
        """Something from ``typing``."""
        return self.use("typing", name)

    def extensions(self, name: str) -> str:
        """Something from ``typing_extensions``."""
        return self.use("typing_extensions", name)

    def lines(self) -> tuple[str, ...]:
        """The import statements, an empty line between their groups."""
        groups: list[list[tuple[int, str, str]]] = [[], [], []]
        for name in self._modules:
            group = 0 if name.split(" ")[0] in _STDLIB else 1
            groups[group].append((0, name, f"import {name}"))
        for module, names in self._froms.items():
            group = 2 if module.startswith(".") else 0 if module in _STDLIB else 1
            groups[group].append((1, _order(module), f"from {module} import {_joined(names)}"))
        made: list[str] = []
        for entries in groups:
            if made and entries:
                made.append("")
            made.extend(text for _, _, text in sorted(entries))
        return tuple(made)


def _order(module: str) -> str:
    """Parents before siblings, as isort has it."""
    dots = len(module) - len(module.lstrip("."))
    return f"{9 - dots}{module.lower()}" if dots else module.lower()


def _joined(names: Iterable[tuple[str, str]]) -> str:
    parts = (name if name == local else f"{name} as {local}" for name, local in names)
    return ", ".join(sorted(parts, key=_case_order))


def _case_order(text: str) -> tuple[int, str]:
    """Constants, then classes, then the rest, as isort has it."""
    name = text.split(" ")[0]
    rank = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return rank, name.lower()
