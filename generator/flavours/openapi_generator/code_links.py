"""Imports between the modules of the models: which can stand at the top, which close a circle.

A module imports the classes that its annotations name. Inside a circle only the parent class is
imported at once; the other names are bound by the runtime's ``link`` when the circle is complete.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.flavours.openapi_generator.code_types import classes_in
from generator.flavours.openapi_generator.plan import Client, Model
from generator.python.literals import string


@dataclass(frozen=True, slots=True)
class Links:
    """For each class: its module, the names bound late, and what its module binds at its end."""

    modules: Mapping[str, str]
    late_names: Mapping[str, frozenset[str]]
    bound: Mapping[str, tuple[str, ...]]

    def module(self, classname: str) -> str:
        """The module of a class, below ``models``."""
        return self.modules[classname]

    def now(self, model: Model) -> tuple[str, ...]:
        """The classes that the module imports at its top, sorted; its parent among them."""
        late = self.late_names[model.classname]
        names = _targets(model, self.modules)
        return tuple(sorted(n for n in names if n not in late and n != model.classname))

    def late(self, classname: str) -> frozenset[str]:
        """The classes that the module of this one cannot import at its top."""
        return self.late_names[classname]

    def call(self, classname: str, package: str) -> str | None:
        """The arguments of the ``link`` call at the end of a module; None where it needs none."""
        names = self.bound.get(classname)
        if names is None:
            return None
        rows = ", ".join(
            f"{string(name)}: {string(f'{package}.models.{self.modules[name]}')}" for name in names
        )
        return f"{{{rows}}}"


def links(client: Client) -> Links:
    """Find the circles of the whole package."""
    modules = {model.classname: model.module for model in client.models}
    edges = {m.classname: _targets(m, modules) for m in client.models}
    group = _components(edges)
    size: dict[int, int] = {}
    for number in group.values():
        size[number] = size.get(number, 0) + 1
    late: dict[str, frozenset[str]] = {}
    for model in client.models:
        own = group[model.classname]
        late[model.classname] = frozenset(
            name
            for name in edges[model.classname]
            if group[name] == own and name not in (model.parent, model.classname)
        )
    bound: dict[str, tuple[str, ...]] = {}
    for model in client.models:
        names = set(late[model.classname])
        for parent in _ancestors(model, client):
            names |= late[parent] - {model.classname}
        if names or size[group[model.classname]] > 1:
            bound[model.classname] = tuple(sorted(names))
    return Links(modules, late, bound)


def _targets(model: Model, modules: Mapping[str, str]) -> tuple[str, ...]:
    """The classes that the annotations of a class name, and its parent."""
    names: dict[str, None] = {}
    values = [member.value for member in model.members]
    if model.kind == "object":
        values = [prop.value for prop in model.properties]
        if model.additional_properties and model.additional_value is not None:
            values.append(model.additional_value)
    for value in values:
        names.update(dict.fromkeys(classes_in(value, modules)))
    if model.parent is not None:
        names[model.parent] = None
    return tuple(name for name in names if name in modules)


def _ancestors(model: Model, client: Client) -> list[str]:
    found: list[str] = []
    parent = model.parent
    while parent is not None and parent in client.by_class and parent not in found:
        found.append(parent)
        parent = client.by_class[parent].parent
    return found


def _components(edges: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """The strongly connected components (Tarjan, without recursion), as numbers of their nodes."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    done: dict[str, int] = {}
    stack: list[str] = []
    for root in edges:
        if root in index:
            continue
        work = [(root, 0)]
        while work:
            node, at = work.pop()
            if at == 0:
                index[node] = low[node] = len(index)
                stack.append(node)
            targets = edges[node]
            while at < len(targets):
                target = targets[at]
                at += 1
                if target not in index:
                    work.append((node, at))
                    work.append((target, 0))
                    break
                if target not in done:
                    low[node] = min(low[node], index[target])
            else:
                if low[node] == index[node]:
                    _close(node, stack, done, index[node])
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
    return done


def _close(node: str, stack: list[str], done: dict[str, int], number: int) -> None:
    while True:
        member = stack.pop()
        done[member] = number
        if member == node:
            return
