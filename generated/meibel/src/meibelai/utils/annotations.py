"""Finding the value by which the member of a union is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any, Optional


def get_discriminator(model: Any, fieldname: str, key: str) -> str:
    """Value of the discriminator of a model, a dictionary, or the first of a list.

    ``fieldname`` is the attribute's name, ``key`` the property's. Objects inside the value are searched where the value
    itself has none. Raises ValueError when there is none at all.
    """
    for candidate in _candidates(model):
        found = _value_of(candidate, fieldname, key)
        if found is not None:
            return found
    raise ValueError(f"no discriminator {key!r} in {type(model).__name__}")


def _candidates(value: Any) -> Iterator[Any]:
    """The value, then objects inside it, level by level."""
    level: list[Any] = [value]
    while level:
        inner: list[Any] = []
        for item in level:
            if _is(item, list):
                inner.extend(item)
                continue
            yield item
            if _is(item, dict):
                inner.extend(
                    child for child in item.values() if _is(child, dict) or _is(child, list)
                )
        level = inner


def _is(value: Any, kind: type) -> bool:
    """``isinstance`` which leaves the value's type as open as it was."""
    return isinstance(value, kind)


def _value_of(candidate: Any, fieldname: str, key: str) -> Optional[str]:
    value: Any = None
    if _is(candidate, dict):
        value = candidate.get(key, candidate.get(fieldname))
    else:
        for name in (fieldname, fieldname.upper()):
            value = getattr(candidate, name, None)
            if value is not None:
                break
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):  # as JSON writes it, and the keys of a mapping
        return "true" if value else "false"
    return None if value is None else str(value)
