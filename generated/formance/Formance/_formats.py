"""Formats of strings: dates and date-times (RFC 3339 and the ISO 8601 forms around it), UUIDs and decimals.

The usual RFC 3339 spellings are read here; whatever else ISO 8601 allows is left to dateutil, which is only loaded then.
"""

from __future__ import annotations

import decimal
import typing
from datetime import date, datetime, timedelta, timezone


def _is_usual(text: str) -> bool:
    """Whether the text has the shape `2020-02-29T12:30:45` (its digits are not looked at), with or without more."""
    return (
        len(text) >= 19
        and text[4] == text[7] == "-"
        and text[10] in "Tt "
        and text[13] == text[16] == ":"
        and text[17:19].isdigit()
        and text[11:13] != "24"
        and text.isascii()
    )


def _offset(text: str) -> timezone | None:
    """The offset of a time; LookupError for a spelling that RFC 3339 does not have."""
    if not text:
        return None
    if text in ("Z", "z"):
        return timezone.utc
    hours, minutes = text[1:3], text[-2:]
    if not (
        text[0] in "+-"
        and (hours + minutes).isdigit()
        and (len(text) == 5 or (len(text) == 6 and text[3] == ":"))
    ):
        raise LookupError(text)
    delta = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-delta if text[0] == "-" else delta)


class CustomIsoparser:
    """Reads ISO 8601 dates and date-times; a date-time must have a time, a date must not."""

    def parse_isodatetime(self, dt_str: str) -> datetime:
        """The date-time that the text spells; ValueError when it spells none."""
        if not _is_usual(dt_str):
            return self._other_datetime(dt_str)
        whole, rest = datetime.fromisoformat(dt_str[:19]), dt_str[19:]
        if not rest:
            return whole
        micro = 0
        if rest[0] in ".,":
            digits = len(rest) - len(rest[1:].lstrip("0123456789")) - 1
            if not digits:
                return self._other_datetime(dt_str)
            micro = int(rest[1 : min(digits, 6) + 1].ljust(6, "0"))
            rest = rest[digits + 1 :]
        try:
            return whole.replace(microsecond=micro, tzinfo=_offset(rest))
        except LookupError:
            return self._other_datetime(dt_str)

    def parse_isodate(self, datestr: str) -> date:
        """The date that the text spells; ValueError when it spells none."""
        if len(datestr) == 10 and datestr[4] == datestr[7] == "-" and datestr.isascii():
            return date.fromisoformat(datestr)
        if "T" in datestr or " " in datestr or ":" in datestr:
            raise ValueError("String contains a time")
        parsed: datetime = self._parser().isoparse(datestr)
        return parsed.date()

    def _other_datetime(self, text: str) -> datetime:
        if not text.isascii() or sum(map(text.count, "Tt ")) != 1:
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
