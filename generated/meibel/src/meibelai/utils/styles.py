"""A parameter's value, taken apart for the serialization styles of OpenAPI ("Style Values" and "Style Examples").

``shape`` says whether a value is one item, a list of items or pairs; the styles differ only in how they join these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Any, Union, cast

from pydantic import BaseModel

from .fields import value_of, wire_fields
from .serializers import json_text
from .values import is_set, val_to_string

Pairs = list[tuple[str, str]]

DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
"""What joins the items of an array that is not exploded."""


class Scalar(str):
    """One item."""


class Items(list[str]):
    """An array's items."""


class Members(list[tuple[str, str]]):
    """An object's properties."""


Shape = Union[Scalar, Items, Members]


def shape(value: Any) -> Shape:
    """Take a value apart. Absent and null items and properties are left out; nested containers become JSON."""
    if is_array(value):
        return Items(_text(item) for item in value if is_set(item))
    if is_object(value):
        return Members((name, _text(item)) for name, item in properties(value))
    return Scalar(val_to_string(value))


def is_array(value: object) -> bool:
    """Whether a value is an array for the styles."""
    return isinstance(value, (list, tuple, set, frozenset))


def is_object(value: object) -> bool:
    """Whether a value is an object for the styles."""
    return isinstance(value, (BaseModel, dict))


def items(value: Any) -> Sequence[Any]:
    """Items of an array, absent ones left out."""
    given = cast("Union[list[Any], set[Any]]", value)
    return [item for item in given if is_set(item)]


def properties(value: Any) -> Iterator[tuple[str, Any]]:
    """Properties of an object that are to be sent, by their names on the wire."""
    if isinstance(value, BaseModel):
        for field in wire_fields(type(value)):
            item = value_of(value, field.name)
            if is_set(item) and field.wire_name:
                yield field.wire_name, item
        extra = value.__pydantic_extra__ or {}
    else:
        extra = cast(dict[Any, Any], value)
    for key, item in extra.items():
        if is_set(item):
            yield val_to_string(key), item


def _text(item: Any) -> str:
    if not isinstance(item, Enum) and (is_array(item) or is_object(item)):
        return json_text(item)
    return val_to_string(item)


def deep_pairs(name: str, value: Any) -> Pairs:
    """``deepObject``: ``name[a][b]=value``, an array's items repeated under one name."""
    pairs: Pairs = []
    if is_object(value):
        for key, item in properties(value):
            pairs.extend(deep_pairs(f"{name}[{key}]", item))
    elif is_array(value):
        for item in items(value):
            pairs.append((name, _text(item)))
    else:
        pairs.append((name, val_to_string(value)))
    return pairs
