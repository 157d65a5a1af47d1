"""The "Notes" column: allowed values, the default, the format.

Takes a planned schema, gives one line of text.
"""

from __future__ import annotations

import datetime
import decimal
import json

from generator.flavours.openapi_generator_v6.plan_schema import SchemaPlan
from generator.ir import Json, is_present

_FORMATS: dict[tuple[str, str], str] = {
    ("string", "date"): "value must conform to RFC-3339 full-date YYYY-MM-DD",
    ("string", "date-time"): "value must conform to RFC-3339 date-time",
    ("string", "uuid"): "value must be a uuid",
    ("string", "number"): "value must be numeric and storable in decimal.Decimal",
    ("integer", "int32"): "value must be a 32 bit integer",
    ("integer", "int64"): "value must be a 64 bit integer",
    ("number", "double"): "value must be a 64 bit float",
    ("number", "float"): "value must be a 32 bit float",
}


def notes(schema: SchemaPlan, *, optional: bool = False, spaced: bool = False) -> str:
    """The notes of a row: "[optional]", allowed values, default and format, run together.

    ``spaced`` puts a space after the default (the original forgets it: "value of 15value must
    be").
    """
    text = "[optional] " if optional else ""
    if schema.enum:
        values = "".join(f"{python_value(member.value)}, " for member in schema.enum)
        text += f"must be one of [{values}] "
    default = _default(schema)
    format_note = "".join(
        _FORMATS.get((kind, schema.format or ""), "") for kind in schema.kinds if kind != "null"
    )
    if default is not None:
        text += f"if omitted the server will use the default value of {default}"
        if spaced and format_note:
            text += " "
    return text + format_note


def python_value(value: Json) -> str:
    """An allowed value as Python writes it."""
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"'
    if isinstance(value, bool) or value is None:
        return str(value)
    if isinstance(value, (int, float)):
        return number_text(value)
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


def _default(schema: SchemaPlan) -> str | None:
    value = schema.default
    if not is_present(value) or value is None or "array" in schema.kinds:
        return None
    if "string" in schema.kinds:
        return _string_default(value, schema.format)
    if "integer" in schema.kinds or "number" in schema.kinds:
        return _number_default(value, whole="integer" in schema.kinds)
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, (int, float)):
        return number_text(value)
    return value if isinstance(value, str) else compact_json(value)


def _string_default(value: Json, format: str | None) -> str:
    text = value if isinstance(value, str) else compact_json(value)
    if format == "date":
        return java_date(text)
    if format in ("date-time", "uuid"):
        return text
    return f'"{text}"'


def _number_default(value: Json, *, whole: bool) -> str | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    if whole and not isinstance(value, int):
        return None
    return number_text(value)
