"""The base of enums whose members are strings."""

from __future__ import annotations

import enum
import typing

E = typing.TypeVar("E", bound="StrEnum")


class StrEnum(str, enum.Enum):
    """An enum whose members are the strings that they stand for."""

    def __new__(cls: type[E], value: str) -> E:
        member = str.__new__(cls, value)
        member._value_ = value
        return member
