"""Formats of strings: dates and date-times (RFC 3339 and the ISO 8601 forms around it), UUIDs and decimals.

The usual RFC 3339 spellings are read here; whatever else ISO 8601 allows is left to dateutil, which is only loaded then.
"""

from __future__ import annotations

import decimal
import re
import typing
from datetime import date, datetime, timedelta, timezone

_DAY = r"(\d{4})-(\d\d)-(\d\d)"
_TIME = r"[Tt ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6})\d*)?([Zz]|[+-]\d\d:?\d\d)?"
_patterns: list[re.Pattern[str]] = []


def _spelling(at: int) -> re.Pattern[str]:
    """The spellings of dates (0) and of date-times (1), compiled when the first is read."""
    if not _patterns:
        _patterns.extend(re.compile(text + r"\Z", re.ASCII) for text in (_DAY, _DAY + _TIME))
    return _patterns[at]


def _offset(text: str | None) -> timezone | None:
    if text is None:
        return None
    if text in "Zz":
        return timezone.utc
    delta = timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    return timezone(-delta if text[0] == "-" else delta)


class CustomIsoparser:
    """Reads ISO 8601 dates and date-times; a date-time must have a time, a date must not."""

    def parse_isodatetime(self, dt_str: str) -> datetime:
        """The date-time that the text spells; ValueError when it spells none."""
        found = _spelling(1).match(dt_str)
        if found is None or found[4] == "24":
            return self._other_datetime(dt_str)
        year, month, day, hour, minute, second = (int(found[at]) for at in range(1, 7))
        micro = int((found[7] or "0").ljust(6, "0"))
        return datetime(year, month, day, hour, minute, second, micro, _offset(found[8]))

    def parse_isodate(self, datestr: str) -> date:
        """The date that the text spells; ValueError when it spells none."""
        found = _spelling(0).match(datestr)
        if found is not None:
            return date(int(found[1]), int(found[2]), int(found[3]))
        if "T" in datestr or " " in datestr or ":" in datestr:
            raise ValueError("String contains a time")
        parsed: datetime = self._parser().isoparse(datestr)
        return parsed.date()

    def _other_datetime(self, text: str) -> datetime:
        if not text.isascii() or len(re.split("[Tt ]", text)) != 2:
            raise ValueError("Value is not a datetime")
        parsed: datetime = self._parser().isoparse(text)
        return parsed

    @staticmethod
    def _parser() -> typing.Any:
        from dateutil.parser import isoparser

        return isoparser()


DEFAULT_ISOPARSER = CustomIsoparser()


def check_date(text: str) -> None:
    """ValueError unless the text is a date."""
    DEFAULT_ISOPARSER.parse_isodate(text)


def check_datetime(text: str) -> None:
    """ValueError unless the text is a date-time."""
    DEFAULT_ISOPARSER.parse_isodatetime(text)


def check_uuid(text: str) -> None:
    """ValueError unless the text is a UUID (RFC 4122)."""
    # The usual spelling needs no object, and not the module either.
    if len(text) != 36 or not text[8] == text[13] == text[18] == text[23] == "-":
        import uuid

        uuid.UUID(text)
    elif not text.replace("-", "").isalnum() or text.count("-") != 4:
        raise ValueError(f"not a UUID: {text!r}")
    else:
        int(text.replace("-", ""), 16)


def check_decimal(text: str) -> None:
    """ValueError unless the text is a decimal number."""
    try:
        decimal.Decimal(text)
    except decimal.InvalidOperation:
        raise ValueError(f"not a decimal: {text!r}") from None
