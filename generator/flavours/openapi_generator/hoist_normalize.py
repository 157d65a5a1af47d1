"""Rewrites of the working copy that the original makes before it looks at inline schemas.

Takes a :class:`Tree` and changes it in place: a ``oneOf``/``anyOf`` of one schema and ``null`` is
that schema, nullable; the types of 3.1 become a type and ``nullable``; a boolean enumeration is a
boolean; a schema that contains itself holds anything instead.
"""

from __future__ import annotations

from generator.flavours.openapi_generator.hoist_reading import (
    has_validation,
    is_all_of,
    is_all_of_with_properties,
    is_any_of,
    is_array,
    is_composed,
    is_one_of,
)
from generator.flavours.openapi_generator.hoist_tree import (
    Media,
    Node,
    Op,
    Param,
    Reply,
    Tree,
    blank,
)
from generator.ir import Json

_EVERY_TYPE = {"array", "boolean", "integer", "number", "object", "string"}
_SCALARS = ("string", "integer", "number", "boolean")


def normalize(tree: Tree) -> None:
    """Normalize every schema of the tree, operations first."""
    Normalizer(tree).run()


class Normalizer:
    """One pass over a tree; ``seen`` sets keep a schema from being rewritten twice in one walk."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._read: set[int] = set()
        """The parameters gone over: types are not to be listed twice."""

    def run(self) -> None:
        for op in self.tree.operations:
            self._params(op.params)
        for op in self.tree.operations:
            for each in (op, *op.callbacks):
                self._operation(each)
        for name in list(self.tree.schemas):
            node = self.tree.schemas[name]
            self._break_self_reference(name, node)
            self.tree.schemas[name] = self.schema(node, set())
        for reply in self.tree.component_replies:
            self._reply(reply)

    def _operation(self, op: Op) -> None:
        if op.body:
            self._contents(op.body.contents)
        self._params(op.params)
        for reply in op.replies:
            self._reply(reply)

    def _params(self, params: list[Param]) -> None:
        for param in params:
            if param.node is not None and id(param) not in self._read:
                self._read.add(id(param))
                param.node = self.schema(param.node, set())

    def _reply(self, reply: Reply) -> None:
        self._contents(reply.contents)
        for header in reply.headers:
            if header.node is not None:
                header.node = self.schema(header.node, set())

    def _contents(self, contents: list[Media]) -> None:
        for media in contents:
            if media.node is not None:
                media.node = self.schema(media.node, set())

    def _break_self_reference(self, name: str, node: Node) -> None:
        if is_array(node) and node.items is not None and node.items.ref == name:
            node.items = blank(node)
        for parts in (
            node.one_of if is_one_of(node) else None,
            node.any_of if is_any_of(node) else None,
        ):
            if parts:
                parts[:] = [part for part in parts if part.ref != name]
        if isinstance(node.additional, Node) and node.additional.ref == name:
            node.additional = blank(node)

    def schema(self, node: Node, seen: set[int]) -> Node:
        """The schema that stands for this one from now on (often the same one, changed)."""
        if node.ref is not None or id(node) in seen:
            return node
        seen.add(id(node))
        if is_array(node):
            result = self._types_of_31(node, set())
            if result.items is not None:
                self.schema(result.items, seen)
            return result
        if isinstance(node.additional, Node) and node.additional.boolean is not True:
            self.schema(node.additional, seen)
            return node
        if is_one_of(node):
            return self._one_of(node, seen)
        if is_any_of(node):
            return self._any_of(node, seen)
        if is_all_of_with_properties(node):
            return self._all_of(node, seen)
        if is_all_of(node):
            return self._all_of(node, seen)
        if is_composed(node):
            return self._mixed(node, seen)
        if node.properties:
            self._properties(node)
            return node
        if not node.strict and node.type == "boolean":
            node.enum = None
            return node
        return self._types_of_31(node, seen)

    def _mixed(self, node: Node, seen: set[int]) -> Node:
        parts = (node.all_of, node.one_of, node.any_of, node.properties)
        if sum(bool(part) for part in parts) > 1 and node.properties:
            self._properties(node)
        if node.all_of:
            return self._all_of(node, seen)
        if node.one_of:
            return self._one_of(node, seen)
        if node.any_of:
            return self._any_of(node, seen)
        if node.properties:
            self._properties(node)
        return node

    def _properties(self, node: Node) -> None:
        properties = node.properties or {}
        for name, part in properties.items():
            properties[name] = self.schema(part, set())

    def _all_of(self, node: Node, seen: set[int]) -> Node:
        kept = [part for part in node.all_of or () if not self._is_unsupported(part)]
        node.all_of = kept or None
        for part in kept:
            extra = part.additional
            self.schema(extra if isinstance(extra, Node) else part, seen)
        return node

    def _is_unsupported(self, part: Node) -> bool:
        target = self.tree.resolve(part)
        if target.strict:
            untyped = target.types is None
        else:
            untyped = target.type is None or is_composed(target)
        return (untyped and has_validation(target)) or target.conditional

    def _one_of(self, node: Node, seen: set[int]) -> Node:
        node = self._simplify(node, node.one_of or [])
        if node.one_of is not None and node.kind in ("integer", "number", "string"):
            node.one_of = None
        if node.one_of is None:
            return self.schema(node, seen)
        for index, part in enumerate(node.one_of):
            node.one_of[index] = self.schema(part, seen)
        return node

    def _any_of(self, node: Node, seen: set[int]) -> Node:
        parts = node.any_of or []
        for index, part in enumerate(parts):
            parts[index] = self.schema(part, seen)
        return self.schema(self._simplify(node, parts), seen)

    def _simplify(self, node: Node, parts: list[Node]) -> Node:
        if len(parts) == len(_EVERY_TYPE):
            kinds = {self.tree.resolve(part).kind for part in parts}
            if kinds == _EVERY_TYPE:
                return _any_value(node)
        kept = [part for part in parts if not self._is_null(part)]
        if len(kept) != len(parts):
            node.nullable = True
            parts[:] = kept
        if len(parts) == 1:
            if node.nullable:
                parts[0].nullable = True
            return parts[0]
        return node

    def _is_null(self, part: Node) -> bool:
        target = self.tree.resolve(part)
        if target.all_of or target.one_of or target.any_of or target.properties is not None:
            return False
        if target.enum is not None and len(target.enum) == 1 and _reads_null(target.enum[0]):
            return True
        if target.types:
            return len(target.types) == 1 and target.types[0] == "null"
        undescribed = target.ref is None and target.description is None
        if target.strict:
            return target.nullable is True or (target.types is None and undescribed)
        return target.type in (None, "null") and undescribed

    def _types_of_31(self, node: Node, seen: set[int]) -> Node:
        if not self.tree.strict:
            return node
        if node.strict and node.types is None and node.type is None:
            return blank(node)
        if node.types is None:
            return node
        if "null" in node.types:
            node.nullable = True
            node.types = [each for each in node.types if each != "null"]
        if node.const is not None:
            node.enum = [node.const]
            node.const = None
        if len(node.types) == 1:
            if is_array(node):
                return self._array_of_31(node, seen)
            node.type = node.types[0]
            return node
        for kind in node.types:
            if kind in _SCALARS:
                node.any_of = [*(node.any_of or ()), blank(node, type=kind)]
        return node

    def _array_of_31(self, node: Node, seen: set[int]) -> Node:
        array = blank(node, type="array")
        array.description, array.default, array.example = (
            node.description,
            node.default,
            node.example,
        )
        array.min_items, array.max_items = node.min_items, node.max_items
        array.unique_items, array.nullable = node.unique_items, node.nullable
        array.extensions, array.copied = node.extensions, node.copied
        if node.items is None:
            array.items = blank(node)
        elif node.items.ref is not None:
            array.items = Node(node.items.schema, ref=node.items.ref)
        else:
            array.items = self.schema(node.items, seen)
        return array


def _any_value(node: Node) -> Node:
    anything = blank(node)
    anything.description, anything.nullable = node.description, node.nullable
    anything.extensions, anything.title = node.extensions, node.title
    anything.example, anything.default = node.example, node.default
    anything.deprecated = node.deprecated
    return anything


def _reads_null(value: Json) -> bool:
    return value is None or value == "null"
