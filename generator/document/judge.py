"""The models of openapi-pydantic: whether a value is what the specification says, and where not.

Takes a value and the name of a model, gives the places below the value that the model refuses,
each once, with the reason. Importing the models takes a quarter of a second, so only values that
``vouch.py`` cannot vouch for come here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.ir import Json
from generator.ir.source import escape_segment, unescape_segment

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

_SCHEMA_KEYS = frozenset(
    ("schema", "items", "not", "if", "then", "else", "contains", "propertyNames", "contentSchema",
     "additionalProperties", "unevaluatedItems", "unevaluatedProperties")
)  # fmt: skip
_SCHEMA_LISTS = frozenset(
    ("properties", "patternProperties", "prefixItems", "allOf", "anyOf", "oneOf", "$defs",
     "dependentSchemas", "schemas")
)  # fmt: skip


@lru_cache(maxsize=4)
def _models(family: str) -> Mapping[str, type[BaseModel]]:
    if family == "3.0":
        from openapi_pydantic.v3 import v3_0

        return vars(v3_0)
    from openapi_pydantic.v3 import v3_1

    return vars(v3_1)


def problems(family: str, name: str, value: Json) -> Iterator[tuple[str, str]]:
    """The pointers below a value at which a model refuses it, each once, with the reason."""
    from pydantic import ValidationError

    try:
        _models(family)[name].model_validate(value)
    except ValidationError as problem:
        errors = problem.errors(include_url=False, include_context=False, include_input=False)
    else:
        return
    deepest: dict[str, str] = {}
    for error in errors:
        place = _pointer(value, error, family)
        if place is not None and place not in deepest:
            deepest[place] = _reason(error)
    above = {head for place in deepest for head in heads(place)}
    for place, reason in deepest.items():
        # An alternative of a union that got further says more than one that gave up at the top.
        if place not in above:
            yield place, reason


def _reason(error: ErrorDetails) -> str:
    if error["type"] == "missing":
        return f"`{error['loc'][-1]}` is required"
    message = error["msg"].partition(" or instance of ")[0]
    return message[:1].lower() + message[1:]


def _pointer(value: Json, error: ErrorDetails, family: str) -> str | None:
    """The pointer of an error, labels of union branches dropped; None when nothing is wrong."""
    place, node = "", value
    for key in error["loc"]:
        if isinstance(node, dict) and str(key) in node:
            node = node[str(key)]
        elif isinstance(node, list) and isinstance(key, int) and key < len(node):
            node = node[key]
        else:
            continue
        place += f"/{escape_segment(str(key))}"
    if isinstance(node, bool) and _holds_schema(place):
        return None  # a boolean schema, which the models do not know
    if place.endswith("/$ref"):
        return None  # a reference where the specification has none; the reader follows it
    last = error["loc"][-1] if error["loc"] else ""
    if error["type"] == "missing" and last in ("responses", "$ref"):
        return None  # said by the reader, or allowed; only one branch of a union wants a $ref
    if family == "3.2" and (last, error["type"]) == ("description", "missing"):
        return None  # a response of 3.2 needs none
    if family == "3.2" and last == "in" and node == "querystring":
        return None  # a place that only 3.2 has
    return place


def _holds_schema(place: str) -> bool:
    tokens = [unescape_segment(token) for token in place.split("/")]
    return tokens[-1] in _SCHEMA_KEYS or (len(tokens) > 1 and tokens[-2] in _SCHEMA_LISTS)


def heads(pointer: str) -> Iterator[str]:
    """The pointers above one, the nearest first; the last is the root's."""
    while pointer:
        pointer = pointer.rpartition("/")[0]
        yield pointer
