"""Chains of schemas: aliases that must end, ``allOf`` that must not come back, recursive anchors."""

from __future__ import annotations

from generator import codes
from generator.document.limits import MAX_PARTS, MAX_REF_HOPS
from generator.document.model import follow
from generator.graphs import components
from generator.normalize.names import SchemaNames
from generator.normalize.node import Node
from generator.normalize.trees import Trees


class Chains:
    """Answers about chains, each schema looked at once."""

    def __init__(self, trees: Trees, names: SchemaNames) -> None:
        self._trees = trees
        self._names = names
        self._grounded: dict[str, tuple[Node, int]] = {}
        self._shortened: set[str] = set()
        self._group: dict[str, int] = {}
        self._parts: dict[str, int] = {}
        self._cut: set[str] = set()
        self._groups = 0

    def ground(self, node: Node, target: Node) -> Node | None:
        """What a reference at ``node`` to ``target`` is to lead to: the target itself, or the end
        of its chain of aliases when that is very long. None, and said, when it never ends."""
        target = self._names.home(target)
        chain: list[Node] = []
        seen = {node.id}
        at = target
        while at.id not in self._grounded:
            if at.id in seen:
                message = f"the reference leads back to {at.pointer or 'the document'} itself"
                hint = "refer to a schema that says something; any value is allowed until then"
                self._trees.say(codes.REF_CYCLE, message, node, hint)
                return None
            seen.add(at.id)
            chain.append(at)
            after = self._alias(at)
            if after is None:
                self._grounded[at.id] = (at, 0)
                break
            at = after
        for link in reversed(chain):
            if link.id not in self._grounded:
                after = self._alias(link)
                end, hops = self._grounded[after.id] if after else (link, -1)
                self._grounded[link.id] = (end, hops + 1)
        end, hops = self._grounded[target.id]
        if hops <= MAX_REF_HOPS:
            return target
        if end.id not in self._shortened:
            self._shortened.add(end.id)
            message = f"a chain of {hops + 1} references is shortened to its end"
            hint = "refer to the schema at the end of the chain"
            self._trees.say(codes.REF_CHAIN, message, node, hint)
        return end

    def _alias(self, node: Node) -> Node | None:
        ref = node.mapping.get("$ref")
        return self._trees.find(node, ref) if isinstance(ref, str) else None

    def includes_itself(self, whole: Node, part: Node) -> bool:
        """Whether a part of ``whole``'s ``allOf`` leads back to it by references and ``allOf``."""
        if whole.id not in self._group:
            self._explore(whole)
        return self._group[whole.id] == self._group[part.id]

    def has_too_many_parts(self, whole: Node) -> bool:
        """Whether the parts of a schema's ``allOf``, and theirs, add up to more than the bound."""
        if whole.id not in self._group:
            self._explore(whole)
        return whole.id in self._cut

    def _explore(self, start: Node) -> None:
        """Put everything that a schema includes into groups that include one another, and count it."""
        graph: dict[str, tuple[str, ...]] = {}
        inside: dict[str, list[str]] = {}
        pending = [start]
        while pending:
            node = pending.pop()
            if node.id in graph or node.id in self._group:
                continue
            parts = node.get("allOf")
            included = list(parts.items()) if parts is not None else []
            target = self._alias(node)
            if target is not None:
                included.append(target)
            # What was grouped before cannot lead here, or it would have been met then.
            inside[node.id] = [each.id for each in included]
            graph[node.id] = tuple(each.id for each in included if each.id not in self._group)
            pending.extend(included)
        for group in components(graph):
            self._groups += 1
            for id in group:
                self._group[id] = self._groups
                count = 1 + sum(self._parts.get(each, 1) for each in inside[id])
                if count > MAX_PARTS:
                    self._cut.add(id)
                self._parts[id] = 1 if count > MAX_PARTS else count

    def recursive_target(self, node: Node) -> Node:
        """What ``$recursiveRef`` at ``node`` names (draft 2019-09, 8.2.4.2.1): the nearest schema
        around with a ``$recursiveAnchor``, else the outermost one."""
        tree = self._trees.document.files[node.file].tree
        pointer, around = node.pointer, node
        while pointer:
            pointer = pointer.rpartition("/")[0]
            there, value = follow(tree, pointer)
            if there and isinstance(value, dict):
                outer = Node(value, node.file, pointer)
                if value.get("$recursiveAnchor") is True:
                    return outer
                if self._names.name(outer) is not None:
                    around = outer
        return around
