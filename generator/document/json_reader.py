"""JSON text to a tree (RFC 8259), and, when somebody asks, the offset of every key and item."""

from __future__ import annotations

import json
import re
from array import array

from generator import codes
from generator.document.finding import Finding, Unreadable
from generator.document.limits import MAX_DEPTH
from generator.ir.json import Json, WrittenFloat

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+', re.DOTALL)


class _NotANumber(ValueError):
    pass


def read_json(text: str) -> tuple[Json, tuple[Finding, ...]]:
    """The tree of a JSON text. Of a repeated key the first value stays.

    Raises Unreadable where the text is not JSON or nests too deep.
    """
    repeated = False

    def mapping(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        nonlocal repeated
        made = dict(pairs)
        if len(made) != len(pairs):
            repeated = True
            made = {}
            for key, value in pairs:
                made.setdefault(key, value)
        return made

    try:
        tree: Json = json.loads(
            text,
            object_pairs_hook=mapping,
            parse_float=WrittenFloat,
            parse_int=_integer,
            parse_constant=_constant,
        )
    except json.JSONDecodeError as problem:
        raise Unreadable(_syntax(text, problem)) from problem
    except _NotANumber as problem:
        word = str(problem)
        raise Unreadable(_constant_finding(text, word)) from problem
    except RecursionError as problem:
        finding = Finding(codes.LIMIT_DEPTH, f"values are nested more than {MAX_DEPTH} levels deep")
        raise Unreadable(finding) from problem
    if not repeated:
        return tree, ()
    return tree, scan(text, tree)[1]


def _integer(word: str) -> Json:
    if len(word) > 300:
        return WrittenFloat(word)
    return int(word)


def _constant(word: str) -> Json:
    raise _NotANumber(word)


def _constant_finding(text: str, word: str) -> Finding:
    offset = next((m.start() for m in _TOKEN.finditer(text) if m.group() == word), 0)
    return Finding(codes.SYNTAX, f"{word} is not JSON", offset, "write a finite number or a string")


def _syntax(text: str, problem: json.JSONDecodeError) -> Finding:
    offset = problem.pos
    before = text[:offset].rstrip()
    hint = None
    if text[offset : offset + 1] in ("}", "]") and before.endswith(","):
        return _trailing_comma(len(before) - 1)
    if before.endswith(",") and problem.msg.startswith("Expecting property name"):
        hint = "keys are written in double quotes, and no comma follows the last one"
    elif problem.msg.startswith("Illegal trailing comma"):  # Python 3.13 and later
        return _trailing_comma(offset)
    return Finding(codes.SYNTAX, f"not valid JSON: {_lower(problem.msg)}", offset, hint)


def _trailing_comma(offset: int) -> Finding:
    message = "not valid JSON: a comma stands before the closing bracket"
    return Finding(codes.SYNTAX, message, offset, "remove the comma")


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:]


def scan(text: str, tree: Json) -> tuple[dict[int, array[int]], tuple[Finding, ...]]:
    """Walk valid JSON again beside its tree: the offsets of all keys and items, repeated keys."""
    offsets: dict[int, array[int]] = {}
    found: list[Finding] = []
    # One frame for each open container: its node (None inside a skipped value), its offsets, the
    # keys met so far (None for a list), and the key whose value comes next.
    stack: list[tuple[Json, array[int], set[str] | None]] = []
    pending: Json = tree
    expect_key = False
    for match in _TOKEN.finditer(text):
        token = match.group()
        first = token[0]
        if first == "}" or first == "]":
            stack.pop()
            expect_key = False
            continue
        if first == ":":
            continue
        if first == ",":
            expect_key = stack[-1][2] is not None
            continue
        if expect_key:
            node, known, keys = stack[-1]
            key: str = json.loads(token, strict=False) if "\\" in token else token[1:-1]
            expect_key = False
            if keys is None:
                continue
            if key in keys:
                pending = None
                found.append(repeated_key(key, match.start()))
            else:
                keys.add(key)
                known.append(match.start())
                pending = node.get(key) if isinstance(node, dict) else None
            continue
        if stack and stack[-1][2] is None:
            node, known, _ = stack[-1]
            index = len(known)
            known.append(match.start())
            pending = node[index] if isinstance(node, list) and index < len(node) else None
        if first == "{" or first == "[":
            known = array("q")
            if isinstance(pending, (dict, list)):
                offsets[id(pending)] = known
            stack.append((pending, known, set() if first == "{" else None))
            expect_key = first == "{"
    return offsets, tuple(found)


def repeated_key(key: str, offset: int) -> Finding:
    """The finding for the second of two equal keys."""
    return Finding(
        codes.DUPLICATE_KEY,
        f"the key {key!r} is there twice in the same mapping",
        offset,
        "merge the two entries, or rename or remove one",
    )
