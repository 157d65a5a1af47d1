"""A quick answer to "would the models of openapi-pydantic take this?", without importing them.

Takes a value and the name of a model, gives True when the models certainly accept it; False means
that they have to be asked. The fields come from ``shapes.json``, which
``python -m tools.model_shapes`` writes from the models; a test holds the two together. So a sound
document costs one pass over its keys, and only what looks wrong pays for the models.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias, TypedDict

from generator.ir import Json
from generator.ir.json import PlainTimestamp, WrittenFloat

Check: TypeAlias = Callable[[Json], bool]


class Shape(TypedDict):
    """What one model asks for: the fields that must be there, and the kind of each field that is
    not free. A kind is written as ``tools/model_shapes.py`` says."""

    required: list[str]
    fields: dict[str, str]


_TEXT = frozenset((str, PlainTimestamp))
_FREE = frozenset((str, PlainTimestamp, bool, int, float, WrittenFloat, list, dict, type(None)))
_SCALARS: Mapping[str, frozenset[type]] = {
    "null": frozenset((type(None),)),
    "text": _TEXT,
    "flag": frozenset((bool,)),
    "any": _FREE,
}
_HUGE = 1 << 1000


@lru_cache(maxsize=4)
def voucher(family: str) -> Mapping[str, Check]:
    """The check of every model, for one family of versions (3.0, 3.1, 3.2)."""
    text = Path(__file__).with_name("shapes.json").read_text("utf-8")
    shapes: dict[str, Shape] = json.loads(text)["3.0" if family == "3.0" else "3.1"]
    # Three readings of ours: an operation need not say what it answers, a schema may be a boolean
    # (see `_either`), and 3.2 has one more place for parameters and needs no words for a response.
    shapes["Operation"]["required"] = []
    if family == "3.2":
        shapes["Parameter"]["fields"]["in"] += "|=querystring"
        shapes["Response"]["required"] = []
    checks: dict[str, Check] = {}
    for name, shape in shapes.items():
        checks[name] = _model(shape, checks)
    return checks


def _model(shape: Shape, checks: Mapping[str, Check]) -> Check:
    """The check of one model, its fields worked out at the first use."""
    required = tuple(shape["required"])
    plain: dict[str, frozenset[type]] = {}
    deep: dict[str, Check] = {}

    def compile_fields() -> None:
        for key, kind in shape["fields"].items():
            kinds = _split(kind)
            if all(each in _SCALARS for each in kinds):
                plain[key] = frozenset().union(*(_SCALARS[each] for each in kinds))
            else:
                deep[key] = _either(kinds, checks)

    def check(value: Json) -> bool:
        if type(value) is not dict:
            return False
        for key in required:
            if key not in value:
                return False
        if not plain and not deep:
            compile_fields()
        for key, item in value.items():
            types = plain.get(key)
            if types is not None:
                if type(item) not in types:
                    return False
                continue
            judge = deep.get(key)
            if judge is not None and not judge(item):
                return False
        return True

    return check


def _split(kind: str) -> list[str]:
    """The alternatives of a kind: what bars separate outside brackets."""
    found, depth, start = [], 0, 0
    for at, letter in enumerate(kind):
        depth += (letter in "[{") - (letter in "]}")
        if letter == "|" and not depth:
            found.append(kind[start:at])
            start = at + 1
    return [*found, kind[start:]]


def _either(kinds: list[str], checks: Mapping[str, Check]) -> Check:
    """The check of a kind with several alternatives; references come first, being the cheapest."""
    types: set[type] = set()
    words: set[str] = set()
    judges: list[Check] = []
    for kind in sorted(kinds, key=lambda each: each != "Reference"):
        if kind in _SCALARS:
            types |= _SCALARS[kind]
        elif kind.startswith("="):
            words.add(kind[1:])
        else:
            judges.append(_one(kind, checks))
    if "Schema" in kinds:
        types.add(bool)
    known, said, judged = frozenset(types), frozenset(words), tuple(judges)

    def check(value: Json) -> bool:
        if type(value) in known or (type(value) is str and value in said):
            return True
        return any(judge(value) for judge in judged)

    return check


def _one(kind: str, checks: Mapping[str, Check]) -> Check:
    """The check of a single kind that is no plain type."""
    if kind in _NUMBERS:
        return _NUMBERS[kind]
    if kind[0] == "[":
        filled = kind.endswith("+")
        item = _either(_split(kind.rstrip("+")[1:-1]), checks)
        return lambda value: (
            type(value) is list and not (filled and not value) and all(map(item, value))
        )
    if kind[0] == "{":
        entry = _either(_split(kind[1:-1]), checks)
        return lambda value: type(value) is dict and all(map(entry, value.values()))
    return checks[kind]


def _is_number(value: Json) -> bool:
    if type(value) is int:
        return -_HUGE < value < _HUGE
    return type(value) in (float, WrittenFloat)


def _is_positive(value: Json) -> bool:
    return isinstance(value, (int, float)) and _is_number(value) and value > 0


def _is_count(value: Json) -> bool:
    return type(value) is int and value >= 0


_NUMBERS: Mapping[str, Check] = {
    "number": _is_number,
    "positive": _is_positive,
    "count": _is_count,
}
