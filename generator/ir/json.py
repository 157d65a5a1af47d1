"""JSON values as the documents hold them, and the difference between absent and null."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Final, TypeAlias, TypeGuard

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
"""A JSON value. Lists and dicts inside the model are never changed after loading."""

JsonObject: TypeAlias = Mapping[str, Json]


class Absent(enum.Enum):
    """The type of :data:`ABSENT`: a keyword that is not written at all (``null`` is a value)."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> bool:
        return False


ABSENT: Final = Absent.ABSENT


def is_present(value: Json | Absent) -> TypeGuard[Json]:
    """Whether the keyword is written, be it with ``null``."""
    return value is not ABSENT


class PlainTimestamp(str):
    """Text that a YAML document writes without quotes and that reads as a date or a time.

    It is text like any other; generators of old took such samples for times and print them so.
    """

    __slots__ = ()


class WrittenFloat(float):
    """A number that remembers how the document spells it (``1.10``, ``1e3``, ``10.0``)."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> WrittenFloat:
        self = super().__new__(cls, text)
        self.text = text
        return self

    def __reduce__(self) -> tuple[type[WrittenFloat], tuple[str]]:
        return (WrittenFloat, (self.text,))
