"""Parents and discriminators: which schema is a parent class, which value tells which class."""

from __future__ import annotations

from dataclasses import dataclass

from generator.flavours.openapi_generator.hoist_reading import interfaces, is_composed
from generator.flavours.openapi_generator.hoist_tree import Node, Tree
from generator.flavours.openapi_generator.names import model_module, model_name, var_name
from generator.flavours.openapi_generator.plan import Discriminator, DiscriminatorEntry


@dataclass(slots=True)
class Found:
    """A discriminator in force for a schema: property and explicit mapping (value → key)."""

    wire_name: str
    mapping: tuple[tuple[str, str], ...]


class Inheritance:
    """Answers about the schemas of one tree; children are indexed once."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._children: dict[str, list[str]] = {}
        for name, node in tree.schemas.items():
            for part in node.all_of or ():
                if part.ref is not None and name not in self._children.get(part.ref, ()):
                    self._children.setdefault(part.ref, []).append(name)

    def parent(self, node: Node) -> str | None:
        """The key of the first part that has, or inherits, a discriminator."""
        for part in interfaces(node):
            target = self.tree.schemas.get(part.ref) if part.ref is not None else None
            if target is not None and self._discriminates(target, set()):
                return part.ref
        return None

    def _discriminates(self, node: Node, seen: set[int]) -> bool:
        if id(node) in seen:
            return False
        seen.add(id(node))
        if node.discriminator is not None and node.discriminator.property_name:
            return True
        marked = node.extensions.get("x-parent")
        if marked is True or (isinstance(marked, str) and marked):
            return True
        if node.ref is not None:
            target = self.tree.schemas.get(node.ref)
            return target is not None and self._discriminates(target, seen)
        return any(self._discriminates(part, seen) for part in interfaces(node))

    def discriminator(self, name: str, node: Node) -> Discriminator | None:
        """The discriminator of a named schema with all its rows, explicit ones first."""
        found = self._find(node, set())
        if found is None:
            return None
        rows = [self._row(value, key, explicit=True) for value, key in found.mapping]
        for child in self._descendants(name):
            value = self.tree.schemas[child].extensions.get("x-discriminator-value")
            row = self._row(str(value or child), child, explicit=value not in (None, child))
            if not any(row.value == old.value or row.classname == old.classname for old in rows):
                rows.append(row)
        if is_composed(node):
            for part in (*(node.one_of or ()), *(node.any_of or ())):
                if part.ref is None:
                    continue
                rows.extend(self._alternatives(part.ref, rows))
        rows.sort(key=lambda row: (not row.explicit, row.value))
        return Discriminator(
            wire_name=found.wire_name, name=var_name(found.wire_name), mapping=tuple(rows)
        )

    def _alternatives(self, key: str, rows: list[DiscriminatorEntry]) -> list[DiscriminatorEntry]:
        found = [self._row(key, key, explicit=False)]
        target = self.tree.schemas.get(key)
        if target is not None and "x-discriminator-value" in target.extensions:
            value = str(target.extensions["x-discriminator-value"])
            found.append(self._row(value, key, explicit=True))
        known = {(row.value, row.classname) for row in rows}
        return [row for row in found if (row.value, row.classname) not in known]

    def _row(self, value: str, key: str, *, explicit: bool) -> DiscriminatorEntry:
        return DiscriminatorEntry(
            value=value, classname=model_name(key), module=model_module(key), explicit=explicit
        )

    def _descendants(self, name: str) -> list[str]:
        found: list[str] = []
        queue = [name]
        while queue:
            for child in self._children.get(queue.pop(0), ()):
                if child != name and child not in found:
                    found.append(child)
                    queue.append(child)
        return found

    def _find(self, node: Node, seen: set[int]) -> Found | None:
        node = self.tree.resolve(node)
        if node.discriminator is not None:
            mapping = tuple(
                (value, self._key(self.tree.api.index[target].component or target))
                for value, target in node.discriminator.mapping
                if target in self.tree.api.index
            )
            return Found(node.discriminator.property_name, mapping)
        if id(node) in seen:
            return None
        seen.add(id(node))
        for part in node.all_of or ():
            found = self._find(part, seen)
            if found is not None:
                return found
        for parts in (node.one_of, node.any_of):
            if parts:
                found = self._shared(parts, seen)
                if found is not None:
                    return found
        return None

    def _key(self, component: str) -> str:
        return self.tree.renamed.get(component, component)

    def _shared(self, parts: list[Node], seen: set[int]) -> Found | None:
        names: set[str] = set()
        last: Found | None = None
        counted = 0
        for part in parts:
            if part.kind == "null" and part.ref is None:
                counted += 1
                continue
            last = self._find(part, seen)
            if last is not None:
                names.add(last.wire_name)
                counted += 1
        return last if last is not None and counted == len(parts) and len(names) == 1 else None
