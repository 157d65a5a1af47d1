"""Inline schemas lifted to named ones, with the names that the original gives them.

Takes an :class:`~generator.ir.Api`, gives its :class:`Tree` normalized and flat: every object with
properties, ``oneOf`` and ``anyOf`` that is no component is one now (``<operationId>_request``,
``<schema>_<property>``, ``…_inner``, ``…_value``, ``…_oneOf``), equal ones only once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby

from generator.flavours.openapi_generator.hoist_build import build
from generator.flavours.openapi_generator.hoist_normalize import normalize
from generator.flavours.openapi_generator.hoist_reading import (
    additional_schema,
    is_any_of,
    is_array,
    is_composed,
    is_map,
    is_object,
    is_one_of,
)
from generator.flavours.openapi_generator.hoist_signature import signature
from generator.flavours.openapi_generator.hoist_tree import (
    Media,
    Node,
    Op,
    Param,
    Reply,
    Tree,
    reference,
)
from generator.flavours.openapi_generator.hoist_twins import tell_apart
from generator.ir import Api

_FIRST_DIGIT = re.compile(r"^([0-9])")
_NONE: Mapping[str, str] = {}
_OTHER = re.compile(r"[^A-Za-z0-9]")


def hoist(api: Api, published: Mapping[str, str] = _NONE) -> Tree:
    """The document as the rest of the flavour reads it; ``published`` as for :func:`tell_apart`."""
    tree = build(api)
    normalize(tree)
    _Resolver(tree).run()
    tell_apart(tree, published)
    return tree


def _clean(name: str) -> str:
    return _OTHER.sub("_", _FIRST_DIGIT.sub(r"_\1", name))


class _Resolver:
    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._signatures: dict[str, str] = {}
        self._counts: dict[str, int] = {}

    def run(self) -> None:
        for ops in (self.tree.operations, self.tree.webhooks):
            for path, found in groupby(ops, key=lambda each: each.operation.path):
                self._path(path, list(found))
        self._components()
        for reply in self.tree.component_replies:
            self._contents(reply.contents, None)

    def _path(self, path: str, ops: list[Op]) -> None:
        """The operations of a path, then those that they call back, as operations of the path."""
        if self.tree.strict:  # 3.1: a path's own parameters are named for the path
            for op in ops:
                self._params([each for each in op.params if each.parameter.level == "path"], path)
        called = [each for op in ops for each in op.callbacks]
        for each in (*ops, *called):
            self._operation(each, path)

    def _operation(self, op: Op, path: str) -> None:
        name = op.operation.operation_id
        if name is None:
            name = f"{path}_{op.operation.method}"
        if op.body:
            self._contents(op.body.contents, f"{name}_request")
        self._params(op.params, name)
        for reply in op.replies:
            if self.tree.strict and self._is_component(reply):
                continue  # 3.1: named only when the components are looked at
            self._contents(reply.contents, f"{name}_{reply.response.status.text}_response")

    def _is_component(self, reply: Reply) -> bool:
        here = self.tree.api.source.file
        return reply.response.component is not None and reply.response.source.file == here

    def _params(self, params: list[Param], name: str) -> None:
        for param in params:
            if param.node is None:
                continue
            wanted = f"{name}_{param.parameter.wire_name}_parameter"
            param.node = self._lift(param.node, self._name(param.node.title, wanted))

    def _contents(self, contents: list[Media], name: str | None) -> None:
        for media in contents:
            if media.node is not None:
                media.node = self._lift(media.node, self._name(media.node.title, name))

    def _components(self) -> None:
        for name in list(self.tree.schemas):
            node = self.tree.schemas[name]
            if is_composed(node) and not is_any_of(node) and not is_one_of(node):
                self._children(f"{name}_allOf", node.all_of, keep=True)
                self._children(f"{name}_anyOf", node.any_of, keep=False)
                self._children(f"{name}_oneOf", node.one_of, keep=False)
            else:
                self._gather(node, name)

    def _lift(self, node: Node, name: str) -> Node:
        self._gather(node, name)
        return self._component(name, node) if self._needs_model(node) else node

    def _needs_model(self, node: Node, seen: frozenset[int] = frozenset()) -> bool:
        if id(node) in seen:
            return True
        seen = seen | {id(node)}
        if node.type in (None, "object") and node.properties:
            return True
        if not is_composed(node):
            return False
        parts = node.all_of
        if parts and len(parts) == 1 and (parts[0].ref or _only_all_of(node)):
            return self._needs_model(parts[0], seen)
        if parts:
            return any(self._needs_model(self.tree.resolve(part), seen) for part in parts)
        return bool(node.any_of or node.one_of)

    def _gather(self, node: Node, prefix: str) -> None:
        if node.ref is not None:
            return
        if node.type in (None, "object"):
            self._gather_properties(node, prefix)
            if isinstance(node.additional, Node):
                inner = node.additional
                node.additional = self._lift(inner, self._name(inner.title, prefix + "_value"))
        elif node.properties is not None or node.additional is not None:
            return
        if is_array(node):
            if node.items is None:
                return
            node.items = self._lift(node.items, self._name(node.items.title, prefix + "_inner"))
        if is_composed(node):
            self._gather_parts(node, prefix)
        if node.not_ is not None:
            node.not_ = self._lift(node.not_, self._name(node.title, prefix + "_not"))

    def _gather_properties(self, node: Node, prefix: str) -> None:
        properties = node.properties or {}
        for key, part in properties.items():
            name = self._name(part.title, f"{prefix}_{key}")
            self._gather(part, name)
            if self._needs_model(part):
                properties[key] = self._component(name, part)
            elif part.all_of and len(part.all_of) == 1:
                only = part.all_of[0]
                if only.type not in (None, "object"):
                    properties[key] = only

    def _gather_parts(self, node: Node, prefix: str) -> None:
        if node.all_of is not None:
            found = False
            for part in node.all_of:
                self._gather(part, self._name(part.title, prefix + "_allOf"))
                found = self._needs_model(part) or found
            if not found and len(node.all_of) > 1:
                telling = [part for part in node.all_of if _says_something(part)]
                if len(telling) == 1:
                    node.all_of = telling
        for parts, suffix in ((node.any_of, "_anyOf"), (node.one_of, "_oneOf")):
            for index, part in enumerate(parts or ()):
                name = self._name(part.title, prefix + suffix)
                assert parts is not None
                parts[index] = self._lift(part, name)

    def _children(self, key: str, children: list[Node] | None, *, keep: bool) -> None:
        for index, child in enumerate(children or ()):
            if child.ref is not None or not (child.properties or child.enum):
                continue
            assert children is not None
            name = self._name(child.title, key)
            self._flatten_properties(child.properties, name)
            model = _object_alone(child)
            self._gather(model, name)
            if keep:
                continue
            existing = self._signatures.get(signature(model))
            named = reference(existing or self._add(name, model), child)
            named.extensions, named.required = {}, child.required
            children[index] = named

    def _flatten_properties(self, properties: dict[str, Node] | None, path: str) -> None:
        for key, part in list((properties or {}).items()):
            assert properties is not None
            if is_object(part):
                name = self._name(part.title, f"{path}_{key}")
                self._flatten_properties(part.properties, name)
                properties[key] = self._stand_in(name, part)
            elif is_array(part):
                if part.items is not None:
                    part.items = self._flatten_inner(part.items, path, key)
            elif is_map(part):
                inner = additional_schema(part)
                if inner is not None and isinstance(part.additional, Node):
                    part.additional = self._flatten_inner(inner, path, key)
            elif is_composed(part) and not _single_all_of(part):
                properties[key] = self._force(part, path, key)

    def _flatten_inner(self, inner: Node, path: str, key: str) -> Node:
        if is_object(inner):
            if not inner.properties:
                return inner
            self._flatten_properties(inner.properties, path)
            name = self._name(inner.title, f"{path}_{key}")
            self._flatten_properties(inner.properties, name)
            return self._stand_in(name, inner)
        if is_composed(inner):
            return self._force(inner, path, key)
        return inner

    def _stand_in(self, name: str, node: Node) -> Node:
        node = _object_alone(node)
        existing = self._signatures.get(signature(node))
        named = reference(existing or self._add(name, node), node)
        named.extensions, named.required = {}, node.required
        return named

    def _force(self, node: Node, path: str, key: str) -> Node:
        name = self._name(node.title, f"{path}_{key}")
        self._gather(node, name)
        named = reference(self._add(name, node), node)
        named.extensions, named.required = {}, node.required
        return named

    def _component(self, name: str, node: Node) -> Node:
        existing = self._signatures.get(signature(node))
        return reference(existing or self._add(name, node), node)

    def _add(self, name: str, node: Node) -> str:
        self._signatures[signature(node)] = name
        self.tree.schemas[name] = node
        self.tree.hoisted.add(name)
        return name

    def _name(self, title: str | None, fallback: str | None) -> str:
        if title is not None and _clean(title).replace("_", ""):
            name = _clean(title)
        else:
            name = _clean(fallback) if fallback is not None else "inline_object"
        if name not in self.tree.schemas:
            return name
        count = self._counts.get(name, 0) + 1
        while f"{name}_{count}" in self.tree.schemas:
            count += 1
        self._counts[name] = count - 1
        return f"{name}_{count}"


def _object_alone(node: Node) -> Node:
    """The schema without the keywords that the original drops when it makes a model of a part."""
    return replace(
        node, items=None, additional=None, one_of=None, any_of=None, all_of=None, default=None,
        multiple_of=None, conditional=False,
    )  # fmt: skip


def _only_all_of(node: Node) -> bool:
    """Whether a schema holds one ``allOf`` part, ``readOnly`` or ``nullable`` and nothing else."""
    if not (node.read_only or node.nullable):
        return False
    others = (
        node.title, node.description, node.type, node.types, node.format, node.enum, node.default,
        node.example, node.deprecated, node.write_only, node.items, node.properties, node.required,
        node.additional, node.one_of, node.any_of, node.not_, node.discriminator,
    )  # fmt: skip
    return all(other is None for other in others) and not node.extensions


def _single_all_of(node: Node) -> bool:
    return (
        node.all_of is not None
        and len(node.all_of) == 1
        and not (node.one_of or node.any_of or node.properties)
    )


def _says_something(node: Node) -> bool:
    return any(
        value is not None
        for value in (
            node.ref, node.properties, node.type, node.additional, node.all_of, node.any_of,
            node.one_of, node.items, node.types,
        )
    ) or node.prefix_items  # fmt: skip
