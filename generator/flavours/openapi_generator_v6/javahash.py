"""The iteration order of a Java ``HashSet`` of strings, which rules two lists of the pages.

A set keeps its members in a table of buckets, sixteen at first and twice as many whenever more
than three quarters are taken; iteration goes bucket by bucket, and members of one bucket come in
the order they were put in. (Java turns a bucket of eight into a tree, whose members are still
linked in order of insertion.)
"""

from __future__ import annotations

from collections.abc import Iterable

_FIRST_CAPACITY = 16


def string_hash(text: str) -> int:
    """``String.hashCode`` (Java SE specification, class String) as an unsigned 32-bit number."""
    value = 0
    units = text.encode("utf-16-be", "surrogatepass")
    for at in range(0, len(units), 2):
        value = (31 * value + (units[at] << 8) + units[at + 1]) & 0xFFFFFFFF
    return value


def hash_order(members: Iterable[str]) -> tuple[str, ...]:
    """The members, each once, in the order in which a ``HashSet`` that got them gives them back."""
    distinct = tuple(dict.fromkeys(members))
    capacity = _FIRST_CAPACITY
    while len(distinct) > capacity * 3 // 4:
        capacity *= 2
    return tuple(sorted(distinct, key=lambda one: _bucket(one, capacity)))


def _bucket(text: str, capacity: int) -> int:
    value = string_hash(text)
    return (value ^ (value >> 16)) & (capacity - 1)
