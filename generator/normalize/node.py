"""A place in the raw trees, and the one way that the readers look at what is there.

Every accessor settles a doubt once: a value of the wrong type is mended when its meaning is clear,
else left out, and both are said with the place. No reader of this stage raises on bad input.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from generator import codes
from generator.diagnostics import Code, Report, Severity
from generator.document import Document
from generator.document.limits import MAX_FINDINGS, MAX_REF_HOPS
from generator.document.model import follow, normal_pointer
from generator.document.references import parse_reference
from generator.ir import Json, JsonObject, Source, WrittenFloat
from generator.ir.source import escape_segment

_NUMBER = re.compile(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?")
_EMPTY: dict[str, Json] = {}


@dataclass(frozen=True, slots=True)
class Node:
    """A value, the name of the file that holds it, and its pointer there."""

    value: Json
    file: str
    pointer: str

    @property
    def id(self) -> str:
        """``<file>#<pointer>``, by which the model knows a schema."""
        return f"{self.file}#{self.pointer}"

    @property
    def mapping(self) -> dict[str, Json]:
        """The value as a mapping, empty when it is none."""
        return self.value if isinstance(self.value, dict) else _EMPTY

    def child(self, key: str) -> Node:
        """The value of a key that is there."""
        return Node(self.mapping[key], self.file, f"{self.pointer}/{escape_segment(key)}")

    def get(self, key: str) -> Node | None:
        """The value of a key, None when it is absent."""
        return self.child(key) if key in self.mapping else None

    def children(self) -> Iterator[tuple[str, Node]]:
        """All keys of a mapping and their values, in order."""
        for key, value in self.mapping.items():
            yield key, Node(value, self.file, f"{self.pointer}/{escape_segment(key)}")

    def fields(self) -> Iterator[tuple[str, Node]]:
        """Like :meth:`children`, without ``x-`` extensions."""
        return ((key, child) for key, child in self.children() if not key.startswith("x-"))

    def items(self) -> Iterator[Node]:
        """The items of a list, none when it is no list."""
        if isinstance(self.value, list):
            for index, value in enumerate(self.value):
                yield Node(value, self.file, f"{self.pointer}/{index}")


def kind_of(value: Json) -> str:
    """The JSON type of a value, as messages name it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, str):
        return "a string"
    return "a list" if isinstance(value, list) else "a mapping"


def extensions(value: Mapping[str, Json]) -> JsonObject:
    """The ``x-`` entries of an object."""
    return {key: item for key, item in value.items() if key.startswith("x-")}


class Trees:
    """The document's trees with the report at hand: typed access, references followed."""

    def __init__(self, document: Document, report: Report) -> None:
        self.document = document
        self.report = report
        self.dialect = document.dialect
        self._said = 0
        self._resolved: dict[tuple[str, str], Node | None] = {}
        self._anchors: dict[str, tuple[dict[str, str], dict[str, str]]] = {}
        own = self.root.mapping.get("$self")
        self._own_uri = own if isinstance(own, str) else None

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
        memo = (node.file, text)
        if memo in self._resolved and self._resolved[memo] is not None:
            return self._resolved[memo]
        found, code, message, hint = self._lookup(node.file, text)
        self._resolved[memo] = found
        if found is None:
            self.say(code, message, node, hint)
        return found

    def find(self, node: Node, text: str) -> Node | None:
        """Like :meth:`resolve`, without a word when there is nothing."""
        return self._lookup(node.file, text)[0]

    def _lookup(self, file: str, text: str) -> tuple[Node | None, Code, str, str | None]:
        document = self.document
        resource = self._resource(text)
        if resource is not None:
            return resource, codes.REF_NOT_FOUND, "", None
        reference = parse_reference(text, document.base(file), self._own_uri)
        name = document.file_name(reference.file)
        known = document.files.get(name)
        if known is None:
            refused = document.refused.get(name)
            if refused is None:
                message = f"{text!r} names a file that was not read"
                return None, codes.REF_FILE_UNREADABLE, message, "check the path"
            code = codes.CODES[refused.code]
            if code.severity is not Severity.ERROR:
                code = codes.REF_FILE_UNREADABLE
            return None, code, f"{text!r} is not followed: {refused.message}", refused.hint
        pointer = reference.pointer
        if reference.anchor is not None:
            pointer = self._marks(name)[0].get(reference.anchor)
        if pointer is not None:
            there, value = follow(known.tree, pointer)
            if there:
                return Node(value, name, pointer), codes.REF_NOT_FOUND, "", None
        message = f"{text!r} names nothing that exists"
        return None, codes.REF_NOT_FOUND, message, self._nearest(known.tree, pointer)

    def _nearest(self, tree: Json, pointer: str | None) -> str:
        hint = "correct the reference or add what it names"
        if not pointer:
            return hint
        head, _, last = pointer.rpartition("/")
        there, parent = follow(tree, head)
        if not there or not isinstance(parent, dict):
            return hint
        folded = {key.casefold(): key for key in reversed(parent)}
        near = folded.get(last.casefold())
        return f"did you mean {head}/{escape_segment(near)}?" if near else hint

    def _resource(self, text: str) -> Node | None:
        """The schema of the root document whose ``$id`` an absolute reference names."""
        address, _, fragment = text.partition("#")
        if not address or not self.dialect.has_type_arrays:
            return None
        pointer = self._marks("")[1].get(address)
        if pointer is None:
            return None
        if fragment and not fragment.startswith("/"):
            return None
        pointer += normal_pointer(unquote(fragment))
        there, value = follow(self.document.root.tree, pointer)
        return Node(value, "", pointer) if there else None

    def _marks(self, file: str) -> tuple[dict[str, str], dict[str, str]]:
        """The anchors and the ``$id``s of a file with their pointers, the first of equal ones."""
        known = self._anchors.get(file)
        if known is not None:
            return known
        found: dict[str, str] = {}
        ids: dict[str, str] = {}
        pending: list[Node] = [Node(self.document.files[file].tree, file, "")]
        seen: set[int] = set()
        while pending:
            node = pending.pop()
            if id(node.value) in seen:
                continue
            if isinstance(node.value, dict):
                seen.add(id(node.value))
                for key in ("$anchor", "$dynamicAnchor"):
                    anchor = node.value.get(key)
                    if isinstance(anchor, str):
                        found.setdefault(anchor, node.pointer)
                own = node.value.get("$id")
                if isinstance(own, str):
                    ids.setdefault(own.removesuffix("#"), node.pointer)
                pending.extend(child for _, child in node.children())
            elif isinstance(node.value, list):
                seen.add(id(node.value))
                pending.extend(node.items())
        self._anchors[file] = (found, ids)
        return found, ids

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


def component_key(node: Node, section: str) -> str | None:
    """The key of a node that stands directly in a section of ``components`` (or of a 2.0 root)."""
    for prefix in (f"/components/{section}/", f"/{section}/"):
        if node.pointer.startswith(prefix):
            tail = node.pointer[len(prefix) :]
            if "/" not in tail:
                return tail.replace("~1", "/").replace("~0", "~")
    return None


def spell(value: bool | int | float) -> str:
    """A scalar as the document spells it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.text if isinstance(value, WrittenFloat) else str(value)
