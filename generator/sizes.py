"""How large a sample is, whatever flavour made it."""

from __future__ import annotations

from collections.abc import Mapping


def size_of(value: object) -> int:
    """How many values a value holds, itself counted; small for whatever a list was made of."""
    if isinstance(value, Mapping):
        return 1 + sum(map(size_of, value.values()))
    return 1 + sum(map(size_of, value)) if isinstance(value, list) else 1
