"""Swagger 2.0 documents as the original's reader keeps them.

It has one class for each type and format of a property, and not all of these know a default; a
parameter's number passes through a ``Double``. A property with ``additionalProperties`` is a map
and nothing else, and of compositions it knows ``allOf`` only.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.flavours.openapi_generator.hoist_tree import Body, Node
from generator.ir import Json, is_present

_WHOLE = ("int32", "int64")
_REAL = ("float", "double")
_SMALL, _LARGE, _HUGE = 2**31, 2**63, 10**300


def property_default(node: Node, written: Json) -> Json:
    """The default of a schema inside a definition, a body or a list."""
    default = node.default
    if node.type == "integer":
        kept = node.format in _WHOLE and _whole(written) and _fits(written, node.format)
        default = written if kept else None
    elif node.type == "number":
        default = _real(written) if node.format in _REAL else None
    elif node.type == "array" or (node.type == "string" and node.format == "binary"):
        default = None
    return default


def settle_parameters(nodes: Iterable[Node]) -> None:
    """Parameters of each type have a default."""
    for node in _own(nodes):
        written = _written(node)
        if node.type == "number":
            node.default = _real(written)
        elif node.type == "integer":
            node.default = written if _whole(written) and _fits(written, "int64") else None
        elif node.type == "array" and isinstance(written, list):
            node.default = written


def settle_fields(body: Body) -> None:
    """Fields of forms are parameters."""
    for media in body.contents:
        if media.media_type in ("application/x-www-form-urlencoded", "multipart/form-data"):
            properties = media.node.properties if media.node is not None else None
            settle_parameters(properties.values() if properties else ())


def settle_definitions(nodes: Iterable[Node]) -> None:
    """Definitions themselves keep whatever fits their type."""
    for node in _own(nodes):
        if node.type in ("integer", "number"):
            written = _written(node)
            kept = isinstance(written, (int, float)) and not isinstance(written, bool)
            node.default = written if kept else None


def settle_parts(node: Node, *, is_property: bool) -> None:
    """Take from a schema, and from those inside, what the reader's classes have no place for."""
    if node.ref is not None:
        return
    node.one_of = node.any_of = node.not_ = None
    if is_property and node.properties is not None:
        node.all_of = None
    if is_property and node.additional is not None:
        whole = node.schema.types or node.properties is not None or node.all_of is not None
        node.properties = node.required = node.all_of = None
        node.type, node.additional = ("object", node.additional) if whole else (None, None)
    if is_property and node.all_of is not None:
        node.type = "object"
    if is_property or node.all_of is not None:
        node.discriminator = None
    for part in node.all_of or ():
        settle_parts(part, is_property=is_property)
        if is_property and part.ref is None and part.type is None and part.all_of is None:
            part.type = "object"
    inside = [*(node.properties or {}).values(), node.items, node.additional]
    for each in inside:
        if isinstance(each, Node):
            settle_parts(each, is_property=True)


def _own(nodes: Iterable[Node]) -> list[Node]:
    return [node for node in nodes if node.ref is None and is_present(node.schema.default)]


def _written(node: Node) -> Json:
    return node.schema.default if is_present(node.schema.default) else None


def _whole(written: Json) -> bool:
    return isinstance(written, int) and not isinstance(written, bool)


def _fits(written: Json, form: str | None) -> bool:
    size = _SMALL if form == "int32" else _LARGE
    return isinstance(written, int) and -size <= written < size


def _real(written: Json) -> Json:
    if not isinstance(written, (int, float)) or isinstance(written, bool):
        return None
    return float(written) if abs(written) < _HUGE else None
