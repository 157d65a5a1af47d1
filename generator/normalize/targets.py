"""What schemas refer to: by ``$ref`` and its relatives, and by the mapping of a discriminator."""

from __future__ import annotations

from dataclasses import replace

from generator import codes
from generator.ir import Discriminator, Schema
from generator.normalize.chains import Chains
from generator.normalize.names import SchemaNames
from generator.normalize.node import Node, extensions, kind_of
from generator.normalize.trees import Trees


class Targets:
    """Resolves what schemas name, and remembers it for the reader.

    ``met`` holds every target by id in the order in which they were met, ``queue`` the same nodes
    as a list that may grow while it is read. ``by_id`` is the reader's.
    """

    def __init__(
        self, trees: Trees, names: SchemaNames, chains: Chains, by_id: dict[str, Schema]
    ) -> None:
        self._trees = trees
        self._names = names
        self._chains = chains
        self._by_id = by_id
        self.queue: list[Node] = []
        self.met: dict[str, Node] = {}

    def reference(self, node: Node) -> str | None:
        """The id of the schema that a schema refers to; None when there is none, or none usable."""
        written = node.mapping.get("$ref")
        key = "$ref"
        if written is None and isinstance(node.mapping.get("$dynamicRef"), str):
            key, written = "$dynamicRef", node.mapping["$dynamicRef"]
            message = "`$dynamicRef` is read as `$ref`; another `$dynamicAnchor` cannot override it"
            hint = "write `$ref` if no schema is meant to override the target"
            self._trees.say(codes.DYNAMIC_REF, message, node.child(key), hint)
        if written is None and "$recursiveRef" in node.mapping:
            return self._recursive_reference(node)
        if written is None:
            return None
        if not isinstance(written, str):
            self._trees.wrong(node.child(key), key, "a string")
            return None
        target = self._trees.resolve(node.child(key), written)
        if target is None:
            return None
        if not isinstance(target.value, (dict, bool)):
            message = f"{written!r} leads to {kind_of(target.value)}, which is no schema"
            hint = "refer to a schema; any value is allowed until then"
            self._trees.say(codes.REF_WRONG_KIND, message, node.child(key), hint)
            return None
        end = self._chains.ground(node, target)
        if end is None:
            return None
        return self._aim(end)

    def _recursive_reference(self, node: Node) -> str:
        place = node.child("$recursiveRef")
        message = "`$recursiveRef` is read as `$ref` to the nearest `$recursiveAnchor`"
        self._trees.say(codes.DYNAMIC_REF, message, place, "write `$ref`")
        return self._aim(self._chains.recursive_target(node))

    def _aim(self, target: Node) -> str:
        if target.id not in self.met:
            self.met[target.id] = target
            self.queue.append(target)
            self._names.adopt(target)
            known = self._by_id.get(target.id)
            if known is not None and known.component is None:
                # Met inline in its own file before anything referred to it.
                self._by_id[target.id] = replace(known, component=self._names.name(target))
        return target.id

    def discriminator(self, node: Node) -> Discriminator | None:
        """The discriminator of a schema that has the keyword."""
        trees = self._trees
        child = node.child("discriminator")
        if isinstance(child.value, str):
            if trees.dialect.family != "2.0":
                message = "`discriminator` is a string; it is read as its `propertyName`"
                trees.say(codes.MENDED, message, child, "write `discriminator: {propertyName: …}`")
            return Discriminator(property_name=child.value)
        if not trees.is_mapping(child, "discriminator"):
            return None
        name = trees.text(child, "propertyName")
        if name is None:
            message = "`discriminator` has no `propertyName`; it is left out"
            trees.say(
                codes.MISSING_ERROR, message, child, "name the property that tells them apart"
            )
            return None
        mapping: list[tuple[str, str]] = []
        written = trees.mapping(child, "mapping")
        for value, target in written.children() if written else ():
            id = self._mapped(target)
            if id is not None:
                mapping.append((value, id))
        fallback = child.get("defaultMapping")
        return Discriminator(
            property_name=name,
            mapping=tuple(mapping),
            default_mapping=None if fallback is None else self._mapped(fallback),
            extensions=extensions(child.mapping),
        )

    def _mapped(self, node: Node) -> str | None:
        """The id of the schema that a mapping value names, by component name or by reference."""
        text = node.value
        if isinstance(text, str):
            target = self._names.component(text.removeprefix("#"))
            if target is None and text:
                target = self._trees.find(node, text)
            if target is not None and isinstance(target.value, (dict, bool)):
                end = self._chains.ground(node, target)
                if end is not None:
                    return self._aim(end)
        message = f"{text!r} names no schema of the document; the value is not mapped"
        hint = "write the name of a component or a reference to a schema"
        self._trees.say(codes.DISCRIMINATOR_TARGET, message, node, hint)
        return None
