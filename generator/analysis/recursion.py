"""Which named schemas hold themselves: strongly connected components of the reference graph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.analysis.walk import referenced
from generator.graphs import components
from generator.ir import Api


@dataclass(frozen=True, slots=True, kw_only=True)
class Recursion:
    """``groups`` holds each set of schema ids that reach one another, in document order; a group
    of one is a schema that refers to itself. ``group_of`` finds the group of an id."""

    groups: tuple[tuple[str, ...], ...]
    group_of: Mapping[str, int]

    def is_recursive(self, id: str) -> bool:
        """Whether a value of this schema can hold another value of it."""
        return id in self.group_of

    def together(self, first: str, second: str) -> bool:
        """Whether two schemas reach each other."""
        group = self.group_of.get(first)
        return group is not None and group == self.group_of.get(second)


def find_recursion(api: Api) -> Recursion:
    """The groups among all schemas that references name. Linear, and without recursion."""
    graph = {
        id: tuple(dict.fromkeys(target for target in referenced(schema) if target in api.index))
        for id, schema in api.index.items()
    }
    order = {id: place for place, id in enumerate(graph)}
    groups = [
        tuple(sorted(group, key=order.__getitem__))
        for group in components(graph)
        if len(group) > 1 or group[0] in graph[group[0]]
    ]
    groups.sort(key=lambda group: order[group[0]])
    return Recursion(
        groups=tuple(groups),
        group_of={id: number for number, group in enumerate(groups) for id in group},
    )
