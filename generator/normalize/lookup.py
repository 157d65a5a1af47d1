"""What a reference names: by pointer, by anchor, by ``$id``, in any file that was read."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote

from generator import codes
from generator.diagnostics import Code, Severity
from generator.document import Document
from generator.document.model import follow, normal_pointer
from generator.document.references import parse_reference
from generator.ir import Json
from generator.ir.source import escape_segment
from generator.normalize.marks import Marks, find_marks, join
from generator.normalize.node import Node


@dataclass(frozen=True, slots=True)
class Found:
    """The node that a reference names, or None with the finding that says why."""

    node: Node | None
    code: Code = codes.REF_NOT_FOUND
    message: str = ""
    hint: str | None = None


class Lookup:
    """Finds what references name; says nothing itself."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[str, Marks] = {}
        self._bearing: dict[str, bool] = {}
        own = Node(document.root.tree, "", "").mapping.get("$self")
        self._own_uri = own if isinstance(own, str) else None

    def resource_around(self, node: Node) -> str | None:
        """The pointer of the nearest schema with an ``$id`` at or above a node, by which the
        references below it are resolved (JSON Schema 2020-12, core, 8.2.1); None: the file."""
        if not self._has_resources(node.file):
            return None
        resources = self._marks(node.file).resources
        pointer = node.pointer
        while pointer:
            if pointer in resources:
                return pointer
            pointer = pointer.rpartition("/")[0]
        return None

    def find(self, node: Node, text: str) -> Found:
        """What a reference written at a node names."""
        document, file = self._document, node.file
        resource = self._in_resource(node, text) or self._by_id(text)
        if resource is not None:
            return Found(resource)
        reference = parse_reference(text, document.base(file), self._own_uri)
        name = document.file_name(reference.file)
        known = document.files.get(name)
        if known is None:
            refused = document.refused.get(name)
            if refused is None:
                message = f"{text!r} names a file that was not read"
                return Found(None, codes.REF_FILE_UNREADABLE, message, "check the path")
            code = codes.CODES[refused.code]
            if code.severity is not Severity.ERROR:
                code = codes.REF_FILE_UNREADABLE
            message = f"{text!r} is not followed: {refused.message}"
            return Found(None, code, message, refused.hint)
        pointer = reference.pointer
        if reference.anchor is not None:
            pointer = self._marks(name).anchors.get(reference.anchor)
        if pointer is not None:
            there, value = follow(known.tree, pointer)
            if there:
                return Found(Node(value, name, pointer))
        message = f"{text!r} names nothing that exists"
        return Found(None, codes.REF_NOT_FOUND, message, _nearest(known.tree, pointer))

    def _by_id(self, text: str) -> Node | None:
        """The schema of the root document whose ``$id`` an absolute reference names."""
        address, _, fragment = text.partition("#")
        if not address or not self._has_resources(""):
            return None
        pointer = self._marks("").ids.get(address)
        return None if pointer is None else self._below("", pointer, fragment)

    def _in_resource(self, node: Node, text: str) -> Node | None:
        """What a reference names inside a schema with an ``$id``: relative to that. Many write
        pointers from the file's root even there; where this gives nothing, that is tried."""
        around = self.resource_around(node)
        if around is None:
            return None
        marks = self._marks(node.file)
        address, _, fragment = text.partition("#")
        pointer: str | None = around
        if address:
            pointer = marks.ids.get(join(marks.resources[around], address))
        return None if pointer is None else self._below(node.file, pointer, fragment)

    def _below(self, file: str, pointer: str, fragment: str) -> Node | None:
        """The place that a fragment names inside the resource at a pointer."""
        if fragment and not fragment.startswith("/"):
            anchors = self._marks(file).inner
            found = anchors.get((pointer, unquote(fragment)))
            if found is None:
                return None
            pointer = found
        else:
            pointer += normal_pointer(unquote(fragment))
        there, value = follow(self._document.files[file].tree, pointer)
        return Node(value, file, pointer) if there else None

    def _has_resources(self, file: str) -> bool:
        """Whether a file may hold an ``$id``; cheaper than looking at every node."""
        known = self._bearing.get(file)
        if known is None:
            is_new = self._document.dialect.has_type_arrays
            known = is_new and self._document.files[file].locator.mentions("$id")
            self._bearing[file] = known
        return known

    def _marks(self, file: str) -> Marks:
        known = self._known.get(file)
        if known is None:
            tree = self._document.files[file].tree
            base = self._own_uri if self._own_uri and not file else self._document.base(file)
            known = self._known[file] = find_marks(Node(tree, file, ""), base)
        return known


def _nearest(tree: Json, pointer: str | None) -> str:
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
