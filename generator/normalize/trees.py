"""The one way that the readers look at the raw trees.

Every accessor settles a doubt once: a value of the wrong type is mended when its meaning is clear,
else left out, and both are said with the place. No reader of this stage raises on bad input.
"""

from __future__ import annotations

import re

from generator import codes
from generator.diagnostics import Code, Report, Severity
from generator.document import Document
from generator.document.limits import MAX_FINDINGS, MAX_REF_HOPS
from generator.ir import JsonObject, Source, WrittenFloat
from generator.normalize.lookup import Lookup
from generator.normalize.node import Node, component_key, kind_of, spell

_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?")


class Trees:
    """The document's trees with the report at hand: typed access, references followed."""

    def __init__(self, document: Document, report: Report) -> None:
        self.document = document
        self.report = report
        self.dialect = document.dialect
        self._said = 0
        self._resolved: dict[tuple[str, str | None, str], Node | None] = {}
        self._lookup = Lookup(document)

    @property
    def root(self) -> Node:
        """The root document."""
        return Node(self.document.root.tree, "", "")

    def source(self, node: Node) -> Source:
        """Where a node stands."""
        return self.document.source(node.file, node.pointer)

    def say(
        self,
        code: Code,
        message: str,
        node: Node,
        hint: str | None = None,
        severity: Severity | None = None,
    ) -> None:
        """Report something about a node, up to a number that nobody reads."""
        self._said += 1
        if self._said > MAX_FINDINGS:
            if self._said == MAX_FINDINGS + 1:
                message = f"more than {MAX_FINDINGS:,} findings; the others are not shown"
                hint = "correct these first"
                self.report.add(codes.LIMIT_FINDINGS, message, self.source(self.root), hint=hint)
            return
        self.report.add(code, message, self.source(node), hint=hint, severity=severity)

    # Typed access ------------------------------------------------------------------------------

    def text(self, node: Node, key: str) -> str | None:
        """A string; numbers and booleans are read as they are spelled."""
        value = node.mapping.get(key)
        if value is None or isinstance(value, str):
            return value
        child = self._through(node.child(key))
        value = child.value
        if isinstance(value, str):
            return value
        if isinstance(value, (bool, int, float)):
            spelled = spell(value)
            message = f"`{key}` is {kind_of(value)} where a string belongs; {spelled!r} is used"
            self.say(codes.MENDED, message, child, "put it in quotes")
            return spelled
        self.wrong(child, key, "a string")
        return None

    def flag(self, node: Node, key: str) -> bool | None:
        """A boolean; ``"true"`` and ``"false"`` are read as meant."""
        value = node.mapping.get(key)
        if value is None or isinstance(value, bool):
            return value
        child = node.child(key)
        if isinstance(value, str) and value.lower() in ("true", "false"):
            message = f"`{key}` is a string where a boolean belongs; it is read as {value.lower()}"
            self.say(codes.MENDED, message, child, "remove the quotes")
            return value.lower() == "true"
        self.wrong(child, key, "a boolean")
        return None

    def number(self, node: Node, key: str) -> int | float | None:
        """A number; a string that spells one is read as meant."""
        value = node.mapping.get(key)
        if value is None:
            return None
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return value
        child = node.child(key)
        if isinstance(value, str) and len(value) < 300 and _NUMBER.fullmatch(value.strip()):
            message = f"`{key}` is a string where a number belongs; it is read as {value.strip()}"
            self.say(codes.MENDED, message, child, "remove the quotes")
            spelled = value.strip()
            return int(spelled) if spelled.lstrip("+-").isdecimal() else WrittenFloat(spelled)
        self.wrong(child, key, "a number")
        return None

    def count(self, node: Node, key: str) -> int | None:
        """A non-negative whole number."""
        value = self.number(node, key)
        if value is None:
            return None
        if value >= 0 and value == int(value):
            return int(value)
        self.wrong(node.child(key), key, "a whole number from 0 on")
        return None

    def mapping(self, node: Node, key: str) -> Node | None:
        """A mapping; null counts as absent."""
        value = node.mapping.get(key)
        if value is None:
            return None
        child = self._through(node.child(key))
        if isinstance(child.value, dict):
            return child
        if child.value == []:  # what some serializers write for an empty mapping
            self.say(codes.MENDED, f"`{key}` is an empty list; it is read as empty", child)
            return None
        self.wrong(child, key, "a mapping", Severity.ERROR)
        return None

    def sequence(self, node: Node, key: str) -> Node | None:
        """A list; null counts as absent."""
        value = node.mapping.get(key)
        if value is None:
            return None
        child = self._through(node.child(key))
        if isinstance(child.value, list):
            return child
        self.wrong(child, key, "a list", Severity.ERROR)
        return None

    def texts(self, node: Node, key: str) -> tuple[str, ...] | None:
        """A list of strings; a lone string counts as a list of one."""
        value = node.mapping.get(key)
        if isinstance(value, str):
            message = f"`{key}` is a string where a list belongs; a list of one is read"
            self.say(codes.MENDED, message, node.child(key), "write it as a list")
            return (value,)
        listed = self.sequence(node, key)
        if listed is None:
            return None
        found: list[str] = []
        for item in listed.items():
            if isinstance(item.value, str):
                found.append(item.value)
            elif isinstance(item.value, (bool, int, float)):
                found.append(spell(item.value))
                message = f"an item of `{key}` is {kind_of(item.value)} where a string belongs"
                self.say(codes.MENDED, message, item, "put it in quotes")
            else:
                self.wrong(item, f"an item of `{key}`", "a string")
        return tuple(found)

    def _through(self, node: Node) -> Node:
        """What a ``$ref`` leads to where the specification has none: many documents split there."""
        if isinstance(node.mapping.get("$ref"), str):
            found = self.deref(node, "")
            if found is not None:
                return found[0]
        return node

    def plain(self, node: Node, key: str) -> JsonObject | None:
        """A mapping that the model keeps as it is written."""
        value = node.mapping.get(key)
        if value is None:
            return None
        child = self._through(node.child(key))
        if isinstance(child.value, dict):
            return child.mapping
        self.wrong(child, key, "a mapping")
        return None

    def is_mapping(self, node: Node, what: str) -> bool:
        """Whether a node is a mapping; says so when it is not."""
        if isinstance(node.value, dict):
            return True
        self.wrong(node, what, "a mapping", Severity.ERROR)
        return False

    def wrong(
        self, node: Node, what: str, wanted: str, severity: Severity = Severity.WARNING
    ) -> None:
        """Say that a value has the wrong type and is left out. A keyword that is left out makes
        its object less exact (a warning); an object that is left out is lost (an error)."""
        is_number = isinstance(node.value, (int, float)) and not isinstance(node.value, bool)
        is_text = isinstance(node.value, str) and len(node.value) <= 40
        shown = repr(node.value) if is_number or is_text else kind_of(node.value)
        message = f"{what if ' ' in what else f'`{what}`'} is {shown} where {wanted} belongs"
        hint = f"write {wanted}; it is left out until then"
        self.say(codes.WRONG_TYPE, message, node, hint, severity)

    # References --------------------------------------------------------------------------------

    def resolve(self, node: Node, text: str) -> Node | None:
        """What a reference written at ``node`` names; None, and said, when it names nothing."""
        memo = (node.file, self._lookup.resource_around(node), text)
        if memo in self._resolved and self._resolved[memo] is not None:
            return self._resolved[memo]
        found = self._lookup.find(node, text)
        self._resolved[memo] = found.node
        if found.node is None:
            self.say(found.code, found.message, node, found.hint)
        return found.node

    def find(self, node: Node, text: str) -> Node | None:
        """Like :meth:`resolve`, without a word when there is nothing."""
        return self._lookup.find(node, text).node

    def deref(self, node: Node, section: str) -> tuple[Node, str | None] | None:
        """Follow the ``$ref`` of a node that is no schema; with it the key under ``components``
        when the first reference names one. None, and said, when it leads nowhere."""
        key: str | None = None
        seen = [node.id]
        while isinstance(node.value, dict) and isinstance(node.value.get("$ref"), str):
            target = self.resolve(node.child("$ref"), str(node.value["$ref"]))
            if target is None:
                return None
            if target.id in seen or len(seen) > MAX_REF_HOPS:
                message = "this reference leads back to itself"
                self.say(codes.REF_CYCLE, message, node, "refer to the thing itself")
                return None
            seen.append(target.id)
            if key is None:
                key = component_key(target, section)
            node = target
        return node, key
