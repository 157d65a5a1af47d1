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
        self._anchors: dict[str, tuple[dict[str, str], dict[str, str]]] = {}
        own = Node(document.root.tree, "", "").mapping.get("$self")
        self._own_uri = own if isinstance(own, str) else None

    def find(self, file: str, text: str) -> Found:
        """What a reference written in ``file`` names."""
        document = self._document
        resource = self._resource(text)
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
            pointer = self._marks(name)[0].get(reference.anchor)
        if pointer is not None:
            there, value = follow(known.tree, pointer)
            if there:
                return Found(Node(value, name, pointer))
        message = f"{text!r} names nothing that exists"
        return Found(None, codes.REF_NOT_FOUND, message, self._nearest(known.tree, pointer))

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
        if not address or not self._document.dialect.has_type_arrays:
            return None
        pointer = self._marks("")[1].get(address)
        if pointer is None:
            return None
        if fragment and not fragment.startswith("/"):
            return None
        pointer += normal_pointer(unquote(fragment))
        there, value = follow(self._document.root.tree, pointer)
        return Node(value, "", pointer) if there else None

    def _marks(self, file: str) -> tuple[dict[str, str], dict[str, str]]:
        """The anchors and the ``$id``s of a file with their pointers, the first of equal ones."""
        known = self._anchors.get(file)
        if known is not None:
            return known
        found: dict[str, str] = {}
        ids: dict[str, str] = {}
        pending: list[Node] = [Node(self._document.files[file].tree, file, "")]
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
                pending.extend(reversed([child for _, child in node.children()]))
            elif isinstance(node.value, list):
                seen.add(id(node.value))
                pending.extend(reversed(list(node.items())))
        self._anchors[file] = (found, ids)
        return found, ids
