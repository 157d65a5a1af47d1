"""Where one pointer leads in a JSON text (RFC 8259), found without looking at what lies beside the way."""

from __future__ import annotations

import json
import re

from generator.ir.source import unescape_segment

_SPACE = re.compile(r"[ \t\n\r]*")
_skip = json.JSONDecoder(parse_float=str, parse_int=str).raw_decode


def offset_along(text: str, pointer: str) -> int:
    """The offset of the key or item that a pointer leads to; of the nearest enclosing one when it
    leads nowhere. ``text`` must be JSON: it was read before. Of equal keys the first counts."""
    at, found = _after_space(text, 0), 0
    for token in pointer.split("/")[1:]:
        key = unescape_segment(token)
        place: tuple[int, int] | None = None
        if text[at] == "{":
            place = _member(text, at, key)
        elif text[at] == "[" and key.isdecimal():
            place = _item(text, at, int(key))
        if place is None:
            break
        found, at = place
    return found


def _member(text: str, at: int, wanted: str) -> tuple[int, int] | None:
    """The offsets of a key of the object that begins at ``at``, and of its value."""
    at = _after_space(text, at + 1)
    while text[at] == '"':
        start = at
        key, at = _skip(text, at)
        value = _after_space(text, _after_space(text, at) + 1)
        if key == wanted:
            return start, value
        at = _next(text, value)
    return None


def _item(text: str, at: int, index: int) -> tuple[int, int] | None:
    """The offset of an item of the array that begins at ``at``, twice."""
    at = _after_space(text, at + 1)
    while text[at] != "]":
        if index == 0:
            return at, at
        index -= 1
        at = _next(text, at)
    return None


def _next(text: str, at: int) -> int:
    """Behind the value that begins at ``at``, and behind the comma if there is one."""
    at = _after_space(text, _skip(text, at)[1])
    return _after_space(text, at + 1) if text[at] == "," else at


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return at if match is None else match.end()
