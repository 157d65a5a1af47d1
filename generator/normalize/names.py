"""Component names of schemas: those of the root's components, and those that bundling gives.

A schema of another file that a reference names becomes a component, named by the last token of
its pointer or, when the reference names the whole file, by the file's stem. An entry of the root's
components of that very name (in any case) that is nothing but a reference to it gives way to it;
one of another name is a schema of its own with the same content. Before 3.1 nothing beside a
``$ref`` counts. A name that is taken gets the first free suffix ``_1``, ``_2``, …. (So does the
parser of the clients that ours take the place of.)
"""

from __future__ import annotations

import posixpath
import re

from generator.ir.source import unescape_segment
from generator.normalize.node import Node
from generator.normalize.trees import Trees


class SchemaNames:
    """Settles component names, in the order in which schemas are first met."""

    def __init__(self, trees: Trees, section: Node) -> None:
        self._section = section
        self._taken: set[str] = set(section.mapping)
        # By id; entries first: they may stand elsewhere when the section is a reference itself.
        self._given: dict[str, str] = {entry.id: name for name, entry in section.children()}
        self._homes: dict[str, Node] = {}
        self._copies: dict[str, Node] = {}
        for name, entry in self._section.children():
            ref = entry.mapping.get("$ref")
            alone = len(entry.mapping) == 1 or not trees.dialect.has_type_arrays
            if not isinstance(ref, str) or not alone:
                continue
            target = trees.find(entry, ref)
            if target is None or not target.file or not isinstance(target.value, dict):
                continue
            same = _proposal(target).casefold() == name.casefold()
            if same and target.id not in self._given:
                self._given[target.id] = name
                self._homes[entry.id] = target
            else:
                self._copies[entry.id] = target

    def home(self, node: Node) -> Node:
        """The schema itself, for an entry of components that only says in which file it stands."""
        return self._homes.get(node.id, node)

    def copied(self, node: Node) -> Node | None:
        """The schema of another file whose content an entry of another name takes over."""
        return self._copies.get(node.id)

    def adopt(self, node: Node) -> None:
        """Give a name to a schema of another file that a reference names."""
        if node.file and node.id not in self._given:
            self._given[node.id] = name = self._free(_proposal(node))
            self._taken.add(name)

    def name(self, node: Node) -> str | None:
        """The component name of a schema, None when it is inline."""
        return self._given.get(node.id)

    def component(self, name: str) -> Node | None:
        """The root's component schema of that name."""
        if name not in self._section.mapping:
            return None
        return self._section.child(name)

    def _free(self, wanted: str) -> str:
        name, number = wanted, 0
        while name in self._taken:
            number += 1
            name = f"{wanted}_{number}"
        return name


def _proposal(node: Node) -> str:
    last = unescape_segment(node.pointer.rpartition("/")[2])
    if last:
        return last
    stem = posixpath.basename(node.file.partition("?")[0])
    return re.sub(r"\.(json|ya?ml)$", "", stem, flags=re.IGNORECASE) or "Schema"
