"""What a schema asks for that no type says: collected while schemas are read, told once a keyword."""

from __future__ import annotations

from collections.abc import Iterable

from generator import codes
from generator.normalize.node import Node
from generator.normalize.trees import Trees

_SERVER = "servers check it; a request that breaks it is refused there"
_CONDITION = ("is a condition that no type says", _SERVER)
_MEANINGS = {
    "if": _CONDITION,
    "not": _CONDITION,
    "contains": _CONDITION,
    "dependentRequired": _CONDITION,
    "dependentSchemas": _CONDITION,
    "propertyNames": _CONDITION,
    "unevaluatedProperties": _CONDITION,
    "unevaluatedItems": _CONDITION,
    "prefixItems": (
        "gives each place a type of its own; the list is one of anything",
        "an object with a property for each place is typed",
    ),
    "patternProperties": (
        "speaks of names that no class can list; the values are kept as they come",
        "`additionalProperties` types the values of all names alike",
    ),
    "contentEncoding": (
        "says that the text is encoded; it is handed over so",
        "decode it yourself",
    ),
    "contentSchema": ("says what the text holds; it is handed over as text", "parse it yourself"),
}
CONDITIONS = frozenset(_MEANINGS)
"""The keywords that are told about."""


class Conditions:
    """The places of each keyword."""

    def __init__(self) -> None:
        self._first: dict[str, Node] = {}
        self._count: dict[str, int] = {}

    def note(self, node: Node, keywords: Iterable[str]) -> None:
        """A schema has these keywords."""
        for key in keywords:
            self._first.setdefault(key, node)
            self._count[key] = self._count.get(key, 0) + 1

    def tell(self, trees: Trees) -> None:
        """One note a keyword, at the first place: a document may have thousands."""
        for key in _MEANINGS:
            node = self._first.get(key)
            if node is None:
                continue
            what, hint = _MEANINGS[key]
            more = self._count[key] - 1
            others = f" (and in {more} other schema{'s' if more > 1 else ''})" if more else ""
            trees.say(codes.CONDITION, f"`{key}` {what}{others}", node.child(key), hint)
