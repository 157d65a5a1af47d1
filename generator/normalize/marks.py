"""The names that a file gives to places in it: ``$anchor``, ``$dynamicAnchor`` and ``$id``."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from generator.normalize.node import Node

_DATA = frozenset(("const", "default", "enum", "example", "examples"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What one file names; of equal names the first counts.

    ``anchors`` by name, ``inner`` by the pointer of the schema with an ``$id`` around and name;
    ``ids`` gives the pointer of an ``$id``, as written and as made absolute; ``resources`` the
    absolute address of the schema at a pointer.
    """

    anchors: dict[str, str]
    inner: dict[tuple[str, str], str]
    ids: dict[str, str]
    resources: dict[str, str]


def find_marks(root: Node, base: str) -> Marks:
    """All names in a tree whose own address is ``base``."""
    found = Marks(anchors={}, inner={}, ids={}, resources={})
    pending: list[tuple[Node, str]] = [(root, "")]
    seen: set[int] = set()
    while pending:
        node, around = pending.pop()
        if id(node.value) in seen:
            continue
        if isinstance(node.value, dict):
            seen.add(id(node.value))
            own = node.value.get("$id")
            if isinstance(own, str):
                outer = found.resources.get(around, base)
                around = node.pointer
                address = join(outer, own).removesuffix("#")
                found.resources[around] = address
                for name in (own.removesuffix("#"), address):
                    found.ids.setdefault(name, around)
            for key in ("$anchor", "$dynamicAnchor"):
                anchor = node.value.get(key)
                if isinstance(anchor, str):
                    found.anchors.setdefault(anchor, node.pointer)
                    found.inner.setdefault((around, anchor), node.pointer)
            inside = [(child, around) for key, child in node.children() if key not in _DATA]
            pending.extend(reversed(inside))
        elif isinstance(node.value, list):
            seen.add(id(node.value))
            pending.extend(reversed([(item, around) for item in node.items()]))
    return found


def join(base: str, address: str) -> str:
    """An address relative to another one (RFC 3986 section 5); itself when it is no address."""
    try:
        return urljoin(base, address)
    except ValueError:  # an address such as ``http://[``
        return address
