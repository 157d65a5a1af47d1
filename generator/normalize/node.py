"""A place in the raw trees."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.ir import Json, JsonObject, WrittenFloat
from generator.ir.source import escape_segment

_EMPTY: dict[str, Json] = {}


@dataclass(frozen=True, slots=True)
class Node:
    """A value, the name of the file that holds it, and its pointer there."""

    value: Json
    file: str
    pointer: str

    @property
    def id(self) -> str:
        """``<file>#<pointer>``, by which the model knows a schema."""
        return f"{self.file}#{self.pointer}"

    @property
    def mapping(self) -> dict[str, Json]:
        """The value as a mapping, empty when it is none."""
        return self.value if isinstance(self.value, dict) else _EMPTY

    def child(self, key: str) -> Node:
        """The value of a key that is there."""
        return Node(self.mapping[key], self.file, f"{self.pointer}/{escape_segment(key)}")

    def get(self, key: str) -> Node | None:
        """The value of a key, None when it is absent."""
        return self.child(key) if key in self.mapping else None

    def children(self) -> Iterator[tuple[str, Node]]:
        """All keys of a mapping and their values, in order."""
        for key, value in self.mapping.items():
            yield key, Node(value, self.file, f"{self.pointer}/{escape_segment(key)}")

    def fields(self) -> Iterator[tuple[str, Node]]:
        """Like :meth:`children`, without ``x-`` extensions."""
        return ((key, child) for key, child in self.children() if not key.startswith("x-"))

    def items(self) -> Iterator[Node]:
        """The items of a list, none when it is no list."""
        if isinstance(self.value, list):
            for index, value in enumerate(self.value):
                yield Node(value, self.file, f"{self.pointer}/{index}")


def kind_of(value: Json) -> str:
    """The JSON type of a value, as messages name it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, (int, float)):
        return "a number"
    if isinstance(value, str):
        return "a string"
    return "a list" if isinstance(value, list) else "a mapping"


def extensions(value: Mapping[str, Json]) -> JsonObject:
    """The ``x-`` entries of an object."""
    return {key: item for key, item in value.items() if key.startswith("x-")}


def component_key(node: Node, section: str) -> str | None:
    """The key of a node that stands directly in a section of ``components`` (or of a 2.0 root)."""
    for prefix in (f"/components/{section}/", f"/{section}/"):
        if node.pointer.startswith(prefix):
            tail = node.pointer[len(prefix) :]
            if "/" not in tail:
                return tail.replace("~1", "/").replace("~0", "~")
    return None


def spell(value: bool | int | float) -> str:
    """A scalar as the document spells it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.text if isinstance(value, WrittenFloat) else str(value)
