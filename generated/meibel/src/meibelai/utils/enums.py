"""Open enums: a server may answer with a value that this package does not know yet."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema


class OpenEnumMeta(enum.EnumMeta):
    """Metaclass of enums whose unknown values stay what they are, plain ``str`` or ``int``, instead of being refused."""

    if not TYPE_CHECKING:

        def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
            if names is not None:
                return super().__call__(
                    value, names, module=module, qualname=qualname, type=type, start=start
                )
            try:
                return super().__call__(value)
            except ValueError:
                return value

    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        # Strict validation is what a union tries first: there only known values fit, so an open enum beside other
        # members takes what is its own; a value nobody knows is taken in the second, lax round.
        plain = core_schema.int_schema() if issubclass(cls, int) else core_schema.str_schema()
        members = cls._value2member_map_

        def known_member(value: object) -> object:
            # Lists and dictionaries have no hash to look up.
            if not isinstance(value, (str, int)) or isinstance(value, bool) or value not in members:
                raise ValueError(f"{value!r} is no value of {cls.__name__}")
            return members[value]

        def member_or_value(value: object) -> object:
            return members.get(value, value)

        known = core_schema.no_info_plain_validator_function(known_member)
        any_value = core_schema.no_info_after_validator_function(member_or_value, plain)
        return core_schema.lax_or_strict_schema(
            lax_schema=core_schema.union_schema([known, any_value], mode="left_to_right"),
            strict_schema=known,
            serialization=core_schema.plain_serializer_function_ser_schema(_plain_value),
        )


def _plain_value(value: Any) -> Any:
    return value.value if isinstance(value, enum.Enum) else value
