"""Checks of values inside models: inline enums and regular expressions."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TypeVar

from ._policy import current

V = TypeVar("V")


def matching(value: V, regex: str, flags: int, shown: str) -> V:
    """Check a regular expression: the value itself, when it is None or some part of it matches."""
    if isinstance(value, str) and re.search(regex, value, flags) is None:
        raise ValueError(f"must validate the regular expression {shown}")
    return value


def one_of(value: V, allowed: Collection[object]) -> V:
    """Check an inline enum: the value itself, when it is None or listed or the settings accept unknown ones."""
    if value is None or value in allowed or current().unknown_enum_values:
        return value
    raise ValueError(f"must be one of enum values {_listed(allowed)}")


def each_of(value: V, allowed: Collection[object]) -> V:
    """Check an inline enum of list items, or of the values of a dictionary."""
    if value is None or current().unknown_enum_values:
        return value
    items = (
        value.values()
        if isinstance(value, dict)
        else value
        if isinstance(value, (list, tuple, set))
        else (value,)
    )
    for item in items:
        if item is not None and item not in allowed:
            raise ValueError(f"each list item must be one of {_listed(allowed)}")
    return value


def _listed(allowed: Collection[object]) -> str:
    return "(" + ", ".join(repr(item) for item in allowed) + ")"
