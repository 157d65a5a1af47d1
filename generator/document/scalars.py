"""YAML scalars by the core schema of YAML 1.2.2 (section 10.3.2): no `yes`, no dates, no 12:30."""

from __future__ import annotations

import re

from generator.ir.json import Json, PlainTimestamp, WrittenFloat

_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_TRUE = frozenset(("true", "True", "TRUE"))
_FALSE = frozenset(("false", "False", "FALSE"))
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[-+]\d\d:\d\d)?)?")
_INFINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_MAYBE_NUMBER = frozenset("0123456789+-.")


def resolve_plain(text: str) -> Json:
    """The value of a plain scalar."""
    if text in _NULL:
        return None
    if text in _TRUE:
        return True
    if text in _FALSE:
        return False
    return resolve_number(text) if text[0] in _MAYBE_NUMBER else text


def resolve_number(text: str) -> Json:
    """The number that the text spells, or the text when it spells none."""
    if len(text) > 4000:
        return text
    if _INTEGER.fullmatch(text):
        return int(text) if len(text) <= 300 else WrittenFloat(text)
    if _FLOAT.fullmatch(text):
        return WrittenFloat(text)
    if _OCTAL.fullmatch(text):
        return int(text[2:], 8)
    if _HEXADECIMAL.fullmatch(text):
        return int(text[2:], 16)
    if _INFINITE.fullmatch(text):
        return WrittenFloat(text.replace(".", "", 1))
    return PlainTimestamp(text) if _TIMESTAMP.fullmatch(text) else text
