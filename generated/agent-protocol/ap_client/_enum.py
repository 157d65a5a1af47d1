"""Base of the enums, open to values which the API description does not list yet when the settings say so."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any, Optional, TypeVar

from typing_extensions import Self

from ._policy import current


class ApiEnum(Enum):
    """An enum of the API; members are also strings or numbers, by the second base of the concrete class."""

    @classmethod
    def from_json(cls, json_str: str) -> Self:
        """Read a member from JSON text; ValueError when there is no such member."""
        value = json.loads(json_str)
        if cls.__members__:
            return cls(value)
        # A call of an enum without members (the API lists null alone) is Python's way to make another class.
        found = cls._missing_(value)
        if found is None:
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        return found

    @classmethod
    def _missing_(cls, value: object) -> Optional[Self]:
        if (
            not current().unknown_enum_values
            or not isinstance(value, (str, int, float))
            or isinstance(value, bool)
        ):
            return None
        return unknown_member(cls, value)

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return (_restore, (type(self), self.value))


E_ = TypeVar("E_", bound=ApiEnum)


def unknown_member(enum: type[E_], value: Any) -> Optional[E_]:
    """A member for a value outside of the enum; it compares equal to its value and keeps the enum's type."""
    base: Any = getattr(enum, "_member_type_", object)
    if base is object or not isinstance(value, base):
        return None
    member: E_ = base.__new__(enum, value)
    member._name_ = str(value)
    member._value_ = value
    return member


def _restore(enum: type[E_], value: Any) -> Optional[E_]:
    known = enum._value2member_map_.get(value)
    return known if isinstance(known, enum) else unknown_member(enum, value)
