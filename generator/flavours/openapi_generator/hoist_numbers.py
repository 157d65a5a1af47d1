"""JSON values as the text that the original prints for them.

It holds numbers as Java's ``Integer`` and ``BigDecimal`` and prints ``toString()`` of them:
``10.0`` stays, ``1e10`` reads ``1.0E+10``. Nested values are compact JSON.
"""

from __future__ import annotations

import json
from decimal import Decimal

from generator.ir.json import Json


def java_text(value: Json) -> str:
    """The text of a value; ``null`` reads ``null``."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)):
        return number_text(value)
    return _json_text(value)


def _json_text(value: Json) -> str:
    """Compact JSON with numbers as ``Double`` prints them."""
    if isinstance(value, float):
        return _double_text(value)
    if isinstance(value, list):
        return f"[{','.join(map(_json_text, value))}]"
    if isinstance(value, dict):
        return f"{{{','.join(f'{_json_text(k)}:{_json_text(v)}' for k, v in value.items())}}}"
    return json.dumps(value, ensure_ascii=False)


def copied_number(value: float) -> str:
    """A number that the original has written as plain JSON and read again."""
    digits = Decimal(_double_text(value))
    whole = int(digits.as_tuple().exponent) >= 0
    return str(int(digits)) if whole else _double_text(value)


def java_collection(value: Json) -> str:
    """The text of a value whose lists and maps have become Java's: ``[a, b]``, ``{k=v}``."""
    if isinstance(value, list):
        return f"[{', '.join(java_collection(item) for item in value)}]"
    if isinstance(value, dict):
        pairs = (f"{key}={java_collection(item)}" for key, item in value.items())
        return f"{{{', '.join(pairs)}}}"
    return java_text(value)


def number_text(value: int | float) -> str:
    """A number as ``BigDecimal`` prints what ``Double`` made of it."""
    if isinstance(value, int):
        return str(value)
    return _decimal_text(Decimal(_double_text(float(value))))


def integer_text(value: int | float) -> str:
    """A bound of an integer: what is behind the point goes."""
    return str(int(value))


def _double_text(value: float) -> str:
    """``Double.toString``: plain between 1e-3 and 1e7, otherwise one digit before the point."""
    if value != value or value in (float("inf"), float("-inf")):
        return "0"
    if value == 0 or 1e-3 <= abs(value) < 1e7:
        text = format(Decimal(repr(value)), "f")
        return text if "." in text else text + ".0"
    sign, digits, exponent = Decimal(repr(value)).as_tuple()
    shown = "".join(map(str, digits)).rstrip("0") or "0"
    power = len(digits) + int(exponent) - 1
    return f"{'-' if sign else ''}{shown[0]}.{shown[1:] or '0'}E{power}"


def _decimal_text(value: Decimal) -> str:
    """``BigDecimal.toString`` (canonical, scientific when the scale is negative or tiny)."""
    return str(value)
