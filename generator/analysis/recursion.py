"""Which named schemas hold themselves: strongly connected components of the reference graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.analysis.walk import referenced
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


def components(graph: Mapping[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """Strongly connected components (Tarjan 1972), what is reached before what reaches it."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    for start in graph:
        if start in number:
            continue
        number[start] = low[start] = len(number)
        stack.append(start)
        on_stack.add(start)
        work: list[tuple[str, Iterator[str]]] = [(start, iter(graph[start]))]
        while work:
            node, edges = work[-1]
            for target in edges:
                if target not in number:
                    number[target] = low[target] = len(number)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(graph[target])))
                    break
                if target in on_stack:
                    low[node] = min(low[node], number[target])
            else:
                work.pop()
                if work:
                    above = work[-1][0]
                    low[above] = min(low[above], low[node])
                if low[node] == number[node]:
                    group = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        group.append(member)
                        if member == node:
                            break
                    yield group
