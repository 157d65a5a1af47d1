"""What a schema says of its values as they are: types, ``enum``, examples."""

from __future__ import annotations

from generator import codes
from generator.ir import Example, Json
from generator.normalize.node import Node, kind_of
from generator.normalize.trees import Trees

_TYPES = frozenset(("array", "boolean", "integer", "null", "number", "object", "string"))


def read_types(trees: Trees, node: Node) -> tuple[tuple[str, ...] | None, bool]:
    """The types that a schema names, and whether they are written as a list; None: any type."""
    written = node.mapping.get("type")
    if written is None:
        if "type" in node.mapping:
            return ("null",), False
        return None, False
    is_list = isinstance(written, list)
    words = written if isinstance(written, list) else [written]
    known: list[str] = []
    for word in words:
        if isinstance(word, str) and word in _TYPES:
            known.append(word)
        elif word == "file":
            known.append("file")
        elif word is None and is_list:
            known.append("null")
        else:
            _unknown_type(trees, node.child("type"), word)
    return (tuple(dict.fromkeys(known)) or None), is_list


def _unknown_type(trees: Trees, node: Node, word: Json) -> None:
    shown = repr(word) if isinstance(word, str) else kind_of(word)
    message = f"{shown} is no type; it is left out, and values of any type are allowed"
    listed = ", ".join(sorted(_TYPES))
    trees.say(codes.TYPE_UNKNOWN, message, node, f"the types are {listed}")


def read_enum(trees: Trees, node: Node) -> tuple[Json, ...] | None:
    """The values of a schema's ``enum``; None, and said, when the keyword is of no use."""
    written = node.mapping["enum"]
    if isinstance(written, list) and written:
        return tuple(written)
    shown = "empty" if written == [] else kind_of(written)
    message = f"`enum` is {shown}; it is left out"
    hint = "list at least one value, or remove the keyword"
    trees.say(codes.ENUM_EMPTY, message, node.child("enum"), hint)
    return None


def read_examples(node: Node) -> tuple[Example, ...]:
    """The examples of a schema that has the keyword: a list, or a mapping as some write it."""
    written = node.mapping["examples"]
    if isinstance(written, list):
        return tuple(Example(level="schema", value=value) for value in written)
    if isinstance(written, dict):
        return tuple(
            Example(
                level="schema",
                name=name,
                value=value["value"] if isinstance(value, dict) and "value" in value else value,
            )
            for name, value in written.items()
        )
    return (Example(level="schema", value=written),)
