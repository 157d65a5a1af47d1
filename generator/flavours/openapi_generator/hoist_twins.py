"""Schemas whose classes would share a module are told apart by a number.

The original writes one over the other (``Item``, ``item`` and ``ITEM`` are all ``item.py``). The
last of them keeps the name, as its content is what the original's file ends up with. Those that say
the same (a schema of another file, and the component that refers to it) are one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.flavours.openapi_generator.hoist_reading import becomes_class
from generator.flavours.openapi_generator.hoist_tree import Node, Op, Tree
from generator.flavours.openapi_generator.names import model_module
from generator.ir import Schema


def tell_apart(tree: Tree, published: Mapping[str, str]) -> None:
    """Rename keys of the tree until every class has a module of its own. ``published`` are keys as an
    earlier run renamed them (or did not): who has a name keeps it."""
    taken: dict[str, list[str]] = {}
    for key, node in tree.schemas.items():
        if becomes_class(tree, key, node):
            taken.setdefault(model_module(key), []).append(key)
    for keys in taken.values():
        keys.sort(key=lambda key: published.get(key) == key)  # of the others the last
    twins = [keys[:-1] for keys in taken.values() if len(keys) > 1]
    if not twins:
        return
    for keys in twins:
        for key in sorted(keys, key=lambda each: each not in published):
            last = taken[model_module(key)][-1]
            same = _same(tree.schemas[key].schema, tree.schemas[last].schema)
            tree.renamed[key] = last if same else _free(key, taken, published.get(key, key))
    tree.schemas = {tree.renamed.get(key, key): node for key, node in tree.schemas.items()}
    tree.hoisted = {tree.renamed.get(key, key) for key in tree.hoisted}
    for node in _all_nodes(tree):
        if node.ref is not None:
            node.ref = tree.renamed.get(node.ref, node.ref)


def _same(one: Schema, other: Schema) -> bool:
    """Whether two schemas say the same, in different places."""
    moved = replace(one, id=other.id, component=other.component, source=other.source)
    return moved == other


def _free(key: str, taken: dict[str, list[str]], published: str) -> str:
    number = 2
    known = published.removeprefix(f"{key}_")
    if known != published and known.isdecimal():
        number = int(known)
    while model_module(f"{key}_{number}") in taken:
        number += 1
    taken[model_module(f"{key}_{number}")] = [key]
    return f"{key}_{number}"


def _all_nodes(tree: Tree) -> Iterator[Node]:
    seen: set[int] = set()
    stack = [*tree.schemas.values()]
    for op in (*tree.operations, *tree.webhooks):
        stack.extend(_roots(op))
    for reply in tree.component_replies:
        stack.extend(media.node for media in reply.contents if media.node is not None)
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        stack.extend((node.properties or {}).values())
        for parts in (node.one_of, node.any_of, node.all_of):
            stack.extend(parts or ())
        single = (node.items, node.additional, node.not_)
        stack.extend(each for each in single if isinstance(each, Node))


def _roots(op: Op) -> Iterator[Node]:
    medias = [media for param in op.params for media in param.content]
    medias.extend(op.body.contents if op.body else ())
    for reply in op.replies:
        medias.extend(reply.contents)
        yield from (header.node for header in reply.headers if header.node is not None)
    yield from (param.node for param in op.params if param.node is not None)
    yield from (media.node for media in medias if media.node is not None)
    for called in op.callbacks:
        yield from _roots(called)
