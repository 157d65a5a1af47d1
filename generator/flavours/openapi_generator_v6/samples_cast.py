"""An example or default as the original's parser reads it: by the type of its schema.

Takes a value of the document and its schema, gives the text that samples show, or None when the
value does not fit its type and is dropped.
"""

from __future__ import annotations

import datetime
import decimal
import json
import re
import uuid

from generator.flavours.openapi_generator_v6.plan_reading import kinds_of
from generator.ir import Json, Schema

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
_DATE_TIME = re.compile(
    r"(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})\Z", re.I
)


def cast_text(schema: Schema, value: Json) -> str | None:
    """The text of a sample value."""
    if value is None:
        return None
    kinds = kinds_of(schema)
    if "string" in kinds:
        return _string(plain_text(value), schema.format)
    if "integer" in kinds:
        return _integer(value)
    if "number" in kinds:
        return _number(value)
    if "boolean" in kinds:
        return "true" if value is True or str(value).lower() == "true" else "false"
    return plain_text(value)


def plain_text(value: Json) -> str:
    """The value as JSON prints it, strings without quotes."""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        return str(getattr(value, "text", None) or json.dumps(value))
    return compact_json(value)


def compact_json(value: Json) -> str:
    """A value as JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def number_text(value: int | float) -> str:
    """A number as Java's ``BigDecimal`` prints it (``1.0E+10``)."""
    if isinstance(value, int):
        return str(value)
    return str(decimal.Decimal(java_double(value)))


def java_double(value: float) -> str:
    """A floating-point number as Java's ``Double.toString`` gives it to a ``BigDecimal``."""
    text = repr(float(value))
    if 0 < abs(value) < 1e-3:
        text = f"{decimal.Decimal(text):e}"
    mantissa, _, exponent = text.partition("e")
    if exponent:
        mantissa = mantissa if "." in mantissa else mantissa + ".0"
        return f"{mantissa}E{int(exponent)}"
    if abs(value) >= 1e7:
        digits = mantissa.removesuffix(".0").replace(".", "")
        sign = "-" if digits.startswith("-") else ""
        digits = digits.lstrip("-")
        power = len(str(int(abs(value)))) - 1
        rest = digits[1:].rstrip("0") or "0"
        return f"{sign}{digits[0]}.{rest}E{power}"
    return mantissa


def java_date(text: str) -> str:
    """A date as Java's ``Date.toString`` prints it (``Thu Jan 02 00:00:00 UTC 2020``)."""
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        return text
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{weekday} {month[day.month - 1]} {day.day:02} 00:00:00 UTC {day.year}"


def _string(text: str, format: str | None) -> str | None:
    if format == "date":
        return java_date(text) if _DATE.match(text) else None
    if format == "date-time":
        return offset_date_time(text)
    if format == "uuid":
        try:
            return str(uuid.UUID(text)) if text.count("-") == 4 else None
        except ValueError:
            return None
    return text


def offset_date_time(text: str) -> str | None:
    """A date and time as Java's ``OffsetDateTime.toString`` prints it: no zero seconds, fractions
    in groups of three digits. None when it is none."""
    found = _DATE_TIME.match(text)
    if found is None:
        return None
    day, minutes, seconds, fraction, offset = found.groups()
    fraction = (fraction or "").rstrip("0")
    fraction += "0" * (-len(fraction) % 3)
    clock = minutes
    if fraction:
        clock += f":{seconds}.{fraction}"
    elif seconds and seconds != "00":
        clock += f":{seconds}"
    zone = "Z" if offset in ("Z", "z", "+00:00", "-00:00") else offset
    return f"{day}T{clock}{zone}"


def _integer(value: Json) -> str | None:
    text = plain_text(value)
    return str(int(text)) if re.match(r"-?\d+\Z", text) else None


def _number(value: Json) -> str | None:
    if isinstance(value, (bool, list, dict)):
        return None
    if isinstance(value, (int, float)):
        return number_text(value)
    try:
        float(str(value))
    except ValueError:
        return None
    return str(value)
