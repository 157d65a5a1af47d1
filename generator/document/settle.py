"""One pass over a freshly read tree: bounds, numbers beyond a double, halves of surrogate pairs."""

from __future__ import annotations

import math
import sys

from generator import codes
from generator.document.finding import Finding, Unreadable
from generator.document.limits import MAX_DEPTH, MAX_STRING
from generator.ir.json import Json, WrittenFloat
from generator.ir.source import escape_segment

_BIGGEST = WrittenFloat(repr(sys.float_info.max))
_SMALLEST = WrittenFloat(repr(-sys.float_info.max))
_MAX_INT = int(sys.float_info.max)


def settle(tree: Json) -> tuple[Json, tuple[tuple[str, Finding], ...]]:
    """Mend scalars in place (the tree is not shared yet); findings go with their pointers.

    Raises Unreadable when a bound is exceeded.
    """
    if not isinstance(tree, (dict, list)):
        return tree, ()
    found: list[tuple[str, Finding]] = []
    parents: dict[int, tuple[list[Json] | dict[str, Json], str] | None] = {id(tree): None}
    pending: list[tuple[list[Json] | dict[str, Json], int]] = [(tree, 1)]

    def pointer(node: list[Json] | dict[str, Json], key: str) -> str:
        tokens = [key]
        above = parents[id(node)]
        while above is not None:
            tokens.append(above[1])
            above = parents[id(above[0])]
        return "".join("/" + escape_segment(token) for token in reversed(tokens))

    while pending:
        node, depth = pending.pop()
        if depth > MAX_DEPTH:
            message = f"values are nested more than {MAX_DEPTH} levels deep"
            hint = "move inner schemas to components and refer to them"
            raise Unreadable(Finding(codes.LIMIT_DEPTH, message, None, hint))
        mended: list[tuple[str, Json]] = []
        pairs = node.items() if isinstance(node, dict) else enumerate(node)
        for key, value in pairs:
            if isinstance(value, str):
                if not value.isascii() or len(value) > MAX_STRING:
                    text = _text(value)
                    if text is not value:
                        mended.append((str(key), text))
            elif isinstance(value, (dict, list)):
                if id(value) not in parents:
                    parents[id(value)] = (node, str(key))
                    pending.append((value, depth + 1))
            elif isinstance(value, (int, float)) and not isinstance(value, bool):
                number = _number(value)
                if number is not value:
                    mended.append((str(key), number))
        for name, new in mended:
            place = pointer(node, name)
            found.append((place, _finding(new)))
            if isinstance(node, dict):
                node[name] = new
            else:
                node[int(name)] = new
        if isinstance(node, dict) and not all(map(str.isascii, node)):
            for name in [name for name in node if _text(name) is not name]:
                found.append((pointer(node, name), _finding("")))
                node.setdefault(_text(name), node[name])
                del node[name]
    return tree, tuple(found)


def _text(value: str) -> str:
    if len(value) > MAX_STRING:
        message = f"a string has more than {MAX_STRING:,} characters"
        raise Unreadable(Finding(codes.LIMIT_STRING, message, None, "shorten it"))
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _number(value: int | float) -> Json:
    if isinstance(value, int):
        if -_MAX_INT <= value <= _MAX_INT:
            return value
        return _BIGGEST if value > 0 else _SMALLEST
    if math.isfinite(value):
        return value
    if math.isnan(value):
        return None
    return _BIGGEST if value > 0 else _SMALLEST


def _finding(new: Json) -> Finding:
    if isinstance(new, str):
        return Finding(
            codes.SURROGATE,
            "half of a surrogate pair is no character",
            hint="write the character itself, or both halves of the pair",
        )
    if new is None:
        message = "NaN is no JSON number; null is used"
    else:
        message = "the number does not fit a double; the nearest one is used"
    return Finding(codes.NUMBER_RANGE, message, hint="write a number below 1.8e308, or a string")
