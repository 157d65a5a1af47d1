"""Which schemas only form bodies use: they become parameters and get no class of their own."""

from __future__ import annotations

from generator.flavours.openapi_generator.hoist_reading import is_array, is_composed, is_map
from generator.flavours.openapi_generator.hoist_tree import Media, Node, Op, Tree

_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def only_in_forms(tree: Tree) -> frozenset[str]:
    """The keys of schemas that operations name in form bodies and nowhere else."""
    visitor = _Visitor(tree)
    for op in tree.operations:
        visitor.operation(op)
    return frozenset(visitor.in_forms - visitor.elsewhere)


class _Visitor:
    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.in_forms: set[str] = set()
        self.elsewhere: set[str] = set()
        self._visited: set[str] = set()

    def operation(self, op: Op) -> None:
        for param in op.params:
            if param.node is not None:
                self.schema(param.node, None)
            self.contents(param.content)
        if op.body:
            self.contents(op.body.contents)
        for reply in op.replies:
            for media in reply.contents:  # the original leaves out classes that replies name, and
                if media.node is not None:  # its package fails on import
                    self.schema(media.node, None)
            for header in reply.headers:
                if header.node is not None:
                    self.schema(header.node, None)
        for called in op.callbacks:
            self.operation(called)

    def contents(self, contents: list[Media]) -> None:
        for media in contents:
            if media.node is not None:
                self.schema(media.node, media.media_type)

    def schema(self, node: Node, media_type: str | None) -> None:
        if node.ref is not None:
            form = media_type is not None and media_type.lower() in _FORMS
            (self.in_forms if form else self.elsewhere).add(node.ref)
            if node.ref not in self._visited:
                self._visited.add(node.ref)
                target = self.tree.schemas.get(node.ref)
                if target is not None:
                    self.schema(target, media_type)
        if is_composed(node):
            for part in (*(node.one_of or ()), *(node.all_of or ()), *(node.any_of or ())):
                self.schema(part, media_type)
        elif is_array(node):
            if node.items is not None:
                self.schema(node.items, media_type)
        elif is_map(node) and isinstance(node.additional, Node):
            self.schema(node.additional, media_type)
        if node.not_ is not None:
            self.schema(node.not_, media_type)
        for part in (node.properties or {}).values():
            self.schema(part, None)
