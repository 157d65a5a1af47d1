"""Checks of values inside models: inline enums and regular expressions."""

from __future__ import annotations

import datetime
import decimal
import re
import uuid
from collections.abc import Collection
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import (
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    SecretBytes,
    SecretStr,
    TypeAdapter,
)
from pydantic_core import core_schema

from ._encode import text
from ._policy import current

V = TypeVar("V")
_READ = (datetime.date, datetime.time, datetime.timedelta, decimal.Decimal, uuid.UUID)


def matching(value: V, regex: str, flags: int, shown: str) -> V:
    """Check a regular expression: the value itself, when it is None or some part of it matches."""
    if isinstance(value, str) and re.search(regex, value, flags) is None:
        raise ValueError(f"must validate the regular expression {shown}")
    return value


def one_of(value: V, allowed: Collection[object]) -> V:
    """Check an inline enum: the value itself, when it is None or listed or the settings accept unknown ones."""
    if value in allowed or value is None:
        return value
    if _is_listed(value, allowed) or current().unknown_enum_values:
        return value
    raise ValueError(f"must be one of enum values {_listed(allowed)}")


class listed:
    """The annotation of a text which is one of those listed. Those are told without calling Python, `one_of` judges
    the others."""

    def __init__(self, *allowed: str) -> None:
        self.allowed = allowed

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """The texts listed, else whatever passes `one_of`."""
        inner = handler(source)
        known: list[Any] = [*self.allowed]
        if inner["type"] == "nullable":
            known.append(None)
        judged = core_schema.no_info_after_validator_function(self._judged, inner)
        return core_schema.union_schema(
            [core_schema.literal_schema(known), judged],
            mode="left_to_right",
            custom_error_type="value_error",
            custom_error_context={"error": f"must be one of enum values {_listed(self.allowed)}"},
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The schema of the text itself, as of any other field that has a check."""
        choice: Any = schema["choices"][1] if schema["type"] == "union" else schema
        return handler(choice)

    def _judged(self, value: V) -> V:
        return one_of(value, self.allowed)


def each_of(value: V, allowed: Collection[object]) -> V:
    """Check an inline enum of the items of a list or of the values of a dictionary, however deep they are."""
    if value is None or current().unknown_enum_values:
        return value
    for item in value.values() if isinstance(value, dict) else _items(value):
        if item is None or _is_listed(item, allowed):
            continue
        if not isinstance(item, (dict, list, set)):
            raise ValueError(f"each list item must be one of {_listed(allowed)}")
        each_of(item, allowed)
    return value


def _items(value: object) -> Collection[Any]:
    return value if isinstance(value, (list, tuple, set)) else (value,)


def _is_listed(value: Any, allowed: Collection[object]) -> bool:
    """Whether the value is one of those which the API description lists in its JSON: a date as its text."""
    if value in allowed:
        return True
    if isinstance(value, (SecretStr, SecretBytes)):
        return value.get_secret_value() in allowed
    if isinstance(value, tuple) and len(value) == 2:
        return _is_listed(value[1], allowed)  # a file: its name has no place here
    if isinstance(value, (bytes, bytearray)):
        return text(value) in allowed or value.decode("utf-8", "replace") in allowed
    if not isinstance(value, _READ):
        return False
    kind: Any = type(value)
    return any(isinstance(item, str) and _read(kind, item) == value for item in allowed)


@lru_cache(maxsize=256)
def _read(kind: Any, written: str) -> object:
    """A value of the API description as the type that the program has it in; None when it is none."""
    try:
        return TypeAdapter(kind).validate_python(written)
    except ValueError:
        return None


def _listed(allowed: Collection[object]) -> str:
    return "(" + ", ".join(repr(item) for item in allowed) + ")"
