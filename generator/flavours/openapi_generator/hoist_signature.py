"""When two inline schemas count as the same: a text that is equal for equal keywords.

Order of properties counts, order of keywords does not; keywords that only 2020-12 has are left
out, as the original leaves them out.
"""

from __future__ import annotations

from generator.flavours.openapi_generator.hoist_reading import is_composed
from generator.flavours.openapi_generator.hoist_tree import Node

_SCALARS = (
    "title", "description", "type", "format", "enum", "default", "example", "nullable",
    "deprecated", "read_only", "write_only", "minimum", "maximum", "exclusive_minimum",
    "exclusive_maximum", "multiple_of", "min_length", "max_length", "pattern", "min_items",
    "max_items", "unique_items", "min_properties", "max_properties", "required", "discriminator",
)  # fmt: skip


def signature(node: Node) -> str:
    """The text of a schema; nested schemas are in it."""
    out: list[str] = []
    _write(node, out)
    return "".join(out)


def _write(node: Node, out: list[str]) -> None:
    out.append("{")
    if node.ref is not None:
        out.append(f"$ref:{node.ref!r}}}")
        return
    for name in _SCALARS:
        value = getattr(node, name)
        if name == "type" and value is None and node.types and not is_composed(node):
            value = node.types[0] if len(node.types) == 1 else node.types  # webhooks: as written
        if value is not None:
            out.append(f"{name}:{value!r},")
    if node.schema.xml:
        out.append(f"xml:{sorted(node.schema.xml.items())!r},")
    if node.schema.external_docs:
        out.append(f"docs:{sorted(node.schema.external_docs.items())!r},")
    out.extend(f"{key}:{value!r}," for key, value in node.extensions.items())
    if node.properties is not None:
        out.append("properties:")
        for key, part in node.properties.items():
            out.append(repr(key))
            _write(part, out)
    for name in ("items", "not_", "additional"):
        part = getattr(node, name)
        if isinstance(part, Node):
            out.append(name)
            _write(part, out)
        elif part is not None:
            out.append(f"{name}:{part!r}")
    for name in ("all_of", "any_of", "one_of"):
        parts = getattr(node, name)
        if parts is not None:
            out.append(name)
            for part in parts:
                _write(part, out)
    out.append("}")
