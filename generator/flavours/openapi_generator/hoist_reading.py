"""What a working schema is, asked the way the original asks: array, map, object, composed, any.

Every function is a question about one :class:`Node`; several may be true of one schema, and the
order in which callers ask decides.
"""

from __future__ import annotations

from generator.flavours.openapi_generator.hoist_tree import Node, Tree


def is_array(node: Node | None) -> bool:
    """``type: array``."""
    return node is not None and node.kind == "array"


def is_map(node: Node | None) -> bool:
    """Whether ``additionalProperties`` is a schema or ``true``. (In 3.1 ``false`` is a schema.)"""
    return node is not None and (isinstance(node.additional, Node) or node.additional is True)


def is_composed(node: Node | None) -> bool:
    """Whether ``oneOf``, ``anyOf`` or ``allOf`` is there, even when empty."""
    return node is not None and (
        node.one_of is not None or node.any_of is not None or node.all_of is not None
    )


def is_object(node: Node | None) -> bool:
    """An object with known properties: ``type: object`` that is no map, or properties alone."""
    if node is None:
        return False
    if node.kind == "object" and not node.strict and node.additional is False:
        return True
    if node.kind == "object" and not is_map(node):
        return True
    return node.kind is None and bool(node.properties)


def is_any(node: Node) -> bool:
    """Neither a reference nor a type."""
    return node.ref is None and node.kind is None


def is_model(node: Node) -> bool:
    """Whether the schema has a shape of its own."""
    plain = not node.strict and node.kind == "object" and not is_map(node)
    return bool(node.properties) or is_composed(node) or plain


def is_all_of(node: Node) -> bool:
    """``allOf`` and nothing that competes with it."""
    return bool(node.all_of) and not (node.properties or node.one_of or node.any_of)


def is_all_of_with_properties(node: Node) -> bool:
    """``allOf`` beside ``properties``."""
    return bool(node.all_of and node.properties) and not (node.one_of or node.any_of)


def is_wrapper(node: Node) -> bool:
    """``allOf`` around one schema that is no plain value."""
    return is_all_of(node) and len(node.all_of or ()) == 1 and node.kind in (None, "object")


def is_one_of(node: Node | None) -> bool:
    """``oneOf`` and nothing that competes with it."""
    if node is None:
        return False
    return bool(node.one_of) and not (node.properties or node.all_of or node.any_of)


def is_any_of(node: Node | None) -> bool:
    """``anyOf`` and nothing that competes with it."""
    if node is None:
        return False
    return bool(node.any_of) and not (node.properties or node.all_of or node.one_of)


def interfaces(node: Node) -> list[Node]:
    """The parts of the first composition keyword that has any."""
    return node.all_of or node.any_of or node.one_of or []


def additional_schema(node: Node) -> Node | None:
    """The schema of further properties: an empty one for ``true``, None for ``false`` or absent."""
    if isinstance(node.additional, Node):
        return node.additional
    return Node(node.schema) if node.additional is True else None


def item_schema(node: Node) -> Node:
    """The schema of array items; an array that does not say holds strings (3.0) or anything."""
    if node.items is None:
        node.items = Node(node.schema, strict=node.strict, type=None if node.strict else "string")
    return node.items


def has_validation(node: Node) -> bool:
    """Whether any validation keyword is written."""
    return any(
        value is not None
        for value in (
            node.max_items, node.min_properties, node.max_properties, node.min_length,
            node.min_items, node.multiple_of, node.pattern, node.max_length, node.minimum,
            node.maximum, node.exclusive_maximum, node.exclusive_minimum, node.unique_items,
        )
    )  # fmt: skip


def is_free_form(tree: Tree, node: Node) -> bool:
    """An object that may hold anything: no properties, nothing said of further ones."""
    if node.strict:
        extra = node.additional
        open_ended = extra is True or (isinstance(extra, Node) and extra.strict)
        return (
            not is_composed(node)
            and not node.properties
            and (open_ended or (node.types is not None and node.types == ["object"]))
        )
    if is_composed(node) and interfaces(node):
        return False
    if node.kind != "object" or node.properties:
        return False
    extra = additional_schema(node)
    if "x-is-free-form" in node.extensions:
        return str(node.extensions["x-is-free-form"]).lower() == "true"
    if extra is None:
        return True
    extra = tree.resolve(extra)
    if extra.type == "object" and not is_map(extra) and not is_composed(extra):
        return not extra.properties
    return extra.type is None and extra.ref is None and not extra.properties


def is_string_format(node: Node, *formats: str) -> bool:
    """A string of one of these formats."""
    return node.kind == "string" and node.format in formats


def unalias(tree: Tree, node: Node) -> Node:
    """Follow references to schemas that have no class of their own: arrays, maps without
    properties, plain values, objects without properties."""
    for _ in range(64):
        if node.ref is None:
            return node
        target = tree.schemas.get(node.ref)
        if target is None or target.enum or has_class(target):
            return node
        node = target
    return node


def has_class(target: Node) -> bool:
    """Whether a named schema that is no enumeration becomes a class."""
    if target.extensions.get("x-generate-alias-as-model") is True and (
        is_array(target) or (is_map(target) and not is_composed(target))
    ):
        return True
    if is_array(target):
        return False
    if is_composed(target):
        return True
    return bool(target.properties) and (is_map(target) or is_object(target))


def becomes_class(tree: Tree, key: str, node: Node) -> bool:
    """Whether a named schema is written as a class: an enumeration, or anything with a shape."""
    if str(node.extensions.get("x-internal")).lower() == "true":
        return False
    always = node.extensions.get("x-generate-alias-as-model") is True
    if is_free_form(tree, node):
        return unalias(tree, Node(node.schema, ref=key)).ref is not None
    if is_map(node):
        return always or is_composed(node) or bool(node.properties)
    if is_array(node):
        return always or bool(node.properties)
    return not is_simple(tree, node)


def is_simple(tree: Tree, node: Node) -> bool:
    """Whether a schema is another name for a plain value, or for another schema."""
    if node.ref is not None:
        return True
    node = unalias(tree, node)
    if node.all_of is not None and len(node.all_of) == 1:
        node = tree.resolve(unalias(tree, node.all_of[0]))
    shaped = is_object(node) or is_array(node) or is_map(node) or is_composed(node)
    return not shaped and node.enum is None
