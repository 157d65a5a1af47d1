"""Dates and durations as text (RFC 3339, ISO 8601)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from pydantic import TypeAdapter


@lru_cache(maxsize=1)
def _duration() -> TypeAdapter[timedelta]:
    """The reader and writer of durations, built when first needed."""
    from pydantic import TypeAdapter  # loaded with the first model, not with the package

    return TypeAdapter(timedelta)


def parse_datetime(datetime_string: str) -> datetime:
    """Read an RFC 3339 date-time. A trailing ``Z`` is UTC on every Python version. Raises ValueError."""
    text = datetime_string.strip()
    if text[-1:] in ("Z", "z"):
        text = text[:-1] + "+00:00"
    return datetime.fromisoformat(text)


def format_datetime(value: Union[date, datetime]) -> str:
    """Write a date or date-time; UTC as ``Z``."""
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def parse_duration(duration_string: str) -> timedelta:
    """Read an ISO 8601 duration such as ``PT1H30M``. Raises ValueError."""
    return _duration().validate_python(duration_string)


def format_duration(duration: timedelta) -> str:
    """Write an ISO 8601 duration."""
    text: str = _duration().dump_python(duration, mode="json")
    return text
