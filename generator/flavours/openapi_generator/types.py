"""From schemas to the Python types that pages and annotations name.

``TypeReader`` answers, for a working schema, the outermost type (``List``, ``str``, ``Pet``), the
whole declaration (``List[Pet]``) and the default as Python text. Inline schemas have been lifted
before, so every class is known by the key of its schema.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from generator.flavours.openapi_generator.hoist_numbers import (
    copied_number,
    java_collection,
    java_text,
)
from generator.flavours.openapi_generator.hoist_reading import (
    additional_schema,
    interfaces,
    is_any,
    is_array,
    is_composed,
    is_free_form,
    is_map,
    is_object,
    is_string_format,
    item_schema,
    unalias,
)
from generator.flavours.openapi_generator.hoist_tree import Node, Tree
from generator.flavours.openapi_generator.names import model_name

PRIMITIVES: frozenset[str] = frozenset(
    ("int", "float", "list", "dict", "List", "Dict", "bool", "str", "datetime", "date", "object",
     "bytes", "decimal.Decimal", "bytearray", "none_type")
)  # fmt: skip
"""Types that have no page and no module of their own."""

_PYTHON: Mapping[str, str] = {
    "integer": "int", "float": "float", "number": "float", "long": "int", "double": "float",
    "array": "List", "set": "List", "map": "Dict", "boolean": "bool", "string": "str",
    "date": "date", "DateTime": "datetime", "object": "object", "AnyType": "object",
    "file": "bytearray", "binary": "bytearray", "ByteArray": "bytearray", "UUID": "str",
    "URI": "str", "null": "none_type", "decimal": "decimal.Decimal",
}  # fmt: skip

_LINE_BREAK = re.compile("\r\n|\r|\n")


class TypeReader:
    """Types of the schemas of one tree; answers are kept, for big documents ask often."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._declarations: dict[int, str] = {}
        self._aliases: dict[str, str | None] = {}
        self._keep: list[Node] = []

    def outer(self, node: Node) -> str:
        """The outermost type."""
        generic = self._generic(node)
        return _PYTHON[generic] if generic in _PYTHON else model_name(generic)

    def declaration(self, node: Node) -> str:
        """The whole type, items of lists and values of dicts included."""
        known = self._declarations.get(id(node))
        if known is None:
            known = self._declare(node)
            self._declarations[id(node)] = known
            self._keep.append(node)  # an id is only good while its object lives
        return known

    def _declare(self, node: Node) -> str:
        if node.merged:
            return _without_optional(self._declare(replace(node, merged=False)))
        node = unalias(self.tree, node)
        if is_array(node):
            return f"{self.outer(node)}[{self._inner(item_schema(node))}]"
        if is_map(node):
            inner = additional_schema(node)
            return f"{self.outer(node)}[str, {self._inner(inner or node)}]"
        outer = self.outer(node)
        return _PYTHON.get(outer, outer if outer in PRIMITIVES else model_name(outer))

    def _inner(self, node: Node) -> str:
        text = self.declaration(node)
        return f"Optional[{text}]" if node.nullable else text

    def _generic(self, node: Node) -> str:
        if is_composed(node):
            names = [self._single(part) for part in interfaces(node)]
            if node.all_of is not None:
                return names[0] if names else "ERROR_ALLOF_SCHEMA"
            word = "anyOf" if node.any_of is not None else "oneOf"
            return f"{word}<{','.join(names)}>"
        return self._single(node)

    def _single(self, node: Node) -> str:
        node = unalias(self.tree, node)
        inside = self.tree.property(node)
        if inside is not None:
            return self._single(inside)
        found = node.ref if node.ref is not None else self._primitive(node)
        if found not in self._aliases:
            self._aliases[found] = self._alias(found)
        return self._aliases[found] or found

    def _alias(self, name: str) -> str | None:
        """What a component stands for that is another name of a plain value: one which wraps it, or
        is called like a type (``UUID``), for which the original takes it."""
        node = self.tree.schemas.get(name)
        if node is None or node.ref is not None:
            return None
        target = node
        if node.all_of is not None and len(node.all_of) == 1:
            target = self.tree.resolve(unalias(self.tree, node.all_of[0]))
        shaped = is_array(target) or is_map(target) or is_composed(target) or is_object(target)
        return None if shaped or target.enum is not None else self._primitive(node)

    def _primitive(self, node: Node) -> str:
        kind = node.kind
        if kind in ("null", "boolean"):
            return kind
        if kind == "string" and node.format in _STRINGS:
            return _STRINGS[node.format]
        if kind == "number":
            return node.format if node.format in ("float", "double") else "number"
        if kind == "integer":
            return self._integer(node)
        if is_map(node):
            return "map"
        if kind == "array":
            return "set" if node.unique_items else "array"
        if kind == "string":
            return node.format if node.format and node.format in _PYTHON else "string"
        if is_free_form(self.tree, node) or node.properties:
            return "object"
        return "AnyType" if is_any(node) else kind or "object"

    def _integer(self, node: Node) -> str:
        unsigned = node.extensions.get("x-unsigned") is True
        if node.format == "int64":
            return "UnsignedLong" if unsigned else "long"
        if unsigned and node.format in (None, "int32"):
            return "UnsignedInteger"
        return "integer"

    def default(self, node: Node, depth: int = 0) -> str | None:
        """The default as Python text, None when there is none that the original knows to print.
        A string with an enumeration comes without quotes, as the original has it."""
        if node.ref is not None and depth < 32:
            target = self.tree.schemas.get(node.ref)
            text = self.default(target, depth + 1) if target is not None else None
            if text is not None:
                return text
        if node.default is None or is_string_format(node, "date", "date-time"):
            return None
        if node.kind == "boolean":
            return "True" if java_text(node.default).lower() == "true" else "False"
        if node.copied and node.kind == "number" and isinstance(node.default, float):
            return copied_number(node.default)
        if node.kind == "array" and node.copied:
            return java_collection(node.default)
        if node.kind in ("number", "integer", "array") or node.enum:
            return java_text(node.default)
        if node.kind == "string":
            text = java_text(node.default).replace("\\", "\\\\").replace("'", "\\'")
            return f"'''{text}'''" if _LINE_BREAK.search(text) else f"'{text}'"
        return None


def _without_optional(text: str) -> str:
    """The type with ``Optional`` taken off wherever it stands."""
    while (start := text.find("Optional[")) >= 0:
        depth, end = 0, start + len("Optional[")
        while text[end] != "]" or depth:
            depth += (text[end] == "[") - (text[end] == "]")
            end += 1
        text = text[:start] + text[start + len("Optional[") : end] + text[end + 1 :]
    return text


_STRINGS: Mapping[str | None, str] = {
    "number": "decimal", "byte": "ByteArray", "binary": "file", "date": "date",
    "date-time": "DateTime", "uuid": "UUID", "uri": "URI",
}  # fmt: skip
