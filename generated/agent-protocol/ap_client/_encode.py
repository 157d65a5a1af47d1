"""Values as text on the wire: parameter styles (OpenAPI 3.1, 4.8.12.2; RFC 6570), percent-encoding, JSON."""

from __future__ import annotations

import base64
import datetime
import decimal
import json
import uuid
from collections.abc import Mapping
from enum import Enum
from typing import Any, Optional
from urllib.parse import quote

from pydantic import SecretBytes, SecretStr

_NAME_SAFE = "/$[]:@!*'(),;"
_DELIMITERS = {"ssv": " ", "tsv": "\t", "pipes": "|"}


class Encoded(str):
    """Text which is percent-encoded already and goes into the URL as it stands."""

    __slots__ = ()


def delimiter(collection_format: str) -> str:
    """What stands between the items of a list; a comma by default."""
    return _DELIMITERS.get(collection_format, ",")


def quoted(value: Any, safe: str = "/") -> str:
    """A value as percent-encoded text."""
    if isinstance(value, Encoded):
        return value
    written = text(value)
    return written if written.isascii() and written.isalnum() else quote(written, safe=safe)


def quoted_name(name: str) -> str:
    """The name of a query parameter, percent-encoded where it would be taken for something else."""
    if isinstance(name, Encoded) or (name.isascii() and name.isalnum()):
        return name
    return quote(name, safe=_NAME_SAFE)


def text(value: Any) -> str:
    """A single value as text: booleans as JSON writes them, dates in ISO 8601, objects as JSON."""
    if type(value) is str:
        return value
    if type(value) is int:
        return str(value)
    if isinstance(value, Enum):
        return text(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (SecretStr, SecretBytes)):
        return text(value.get_secret_value())
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    if hasattr(value, "to_dict"):
        return text(value.to_dict())
    if isinstance(value, (dict, list, tuple)):
        return json_text(value)
    return str(value)


def json_default(value: Any) -> Any:
    """What JSON has no notation for: dates in ISO 8601, bytes in base64, secrets as their value."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, (SecretStr, SecretBytes)):
        return value.get_secret_value()
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, (decimal.Decimal, uuid.UUID)):
        return str(value)
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    if hasattr(value, "to_dict"):
        return value.to_dict()
    raise TypeError(f"a value of type {type(value).__name__} cannot be written as JSON")


def json_text(value: Any) -> str:
    """A value as JSON text."""
    return json.dumps(value, default=json_default)


def decoded(value: Any) -> Any:
    """A model as its dictionary, a union as what it holds; anything else as it is."""
    return value.to_dict() if hasattr(value, "to_dict") else value


def items_of(value: Any) -> Optional[list[Any]]:
    """The items of a list-like value, without nulls; None when it is not list-like."""
    value = decoded(value)
    return (
        [item for item in value if item is not None]
        if isinstance(value, (list, tuple, set, frozenset))
        else None
    )


def members_of(value: Any) -> Optional[Mapping[str, Any]]:
    """The properties of an object, without nulls; None when it is not an object."""
    value = decoded(value)
    return (
        {str(k): v for k, v in value.items() if v is not None}
        if isinstance(value, Mapping)
        else None
    )


def deep_object(name: str, value: Any) -> list[tuple[str, Any]]:
    """`filter[a]=1&filter[b]=2`; nested objects add brackets, lists repeat their name."""
    members = members_of(value)
    if members is not None:
        return [
            pair for key, item in members.items() for pair in deep_object(f"{name}[{key}]", item)
        ]
    items = items_of(value)
    if items is not None:
        return [pair for item in items for pair in deep_object(name, item)]
    return [(name, text(value))]


def form_object(
    name: str, value: Any, explode: bool, separator: str = ","
) -> list[tuple[str, Any]]:
    """An object in a query or form: one pair per property, or (`explode` off) all in one value."""
    members = members_of(value) or {}
    if explode:
        return [(key, part) for key, item in members.items() for part in (items_of(item) or [item])]
    flat = [part for key, item in members.items() for part in (key, text(item))]
    return [(name, Encoded(quote(separator, safe=",").join(quote(part, safe="") for part in flat)))]


def path_value(name: str, value: Any, style: str, explode: bool, safe: str = "") -> Encoded:
    """A path parameter in style `simple`, `label` or `matrix`."""

    def one(part: Any) -> str:
        return quoted(text(part), safe)

    if style == "simple" and type(value) in (str, int):
        return Encoded(one(value))
    items, members = items_of(value), members_of(value)
    lead, separator = {"label": (".", "."), "matrix": (";", ";")}.get(style, ("", ","))
    if members is not None:
        if explode:
            return Encoded(lead + separator.join(f"{one(k)}={one(v)}" for k, v in members.items()))
        listed = [one(part) for pair in members.items() for part in pair]
    elif items is not None:
        listed = [one(item) for item in items]
        if explode and style == "matrix":
            return Encoded("".join(f";{name}={item}" for item in listed))
        if explode and style == "label":
            return Encoded("".join(f".{item}" for item in listed))
    else:
        listed = [one(value)]
    joined = ",".join(listed)
    return Encoded(f";{name}={joined}" if style == "matrix" else lead + joined)


def header_value(value: Any, explode: bool) -> str:
    """A header parameter (style `simple`)."""
    members = members_of(value)
    if members is not None:
        pairs = ((key, text(item)) for key, item in members.items())
        return (
            ",".join(f"{key}={item}" for key, item in pairs)
            if explode
            else ",".join(p for pair in pairs for p in pair)
        )
    items = items_of(value)
    return text(value) if items is None else ",".join(text(item) for item in items)


def cookie_pairs(name: str, value: Any, explode: bool) -> list[str]:
    """A cookie parameter (style `form`) as `name=value` pairs."""
    members, items = members_of(value), items_of(value)
    safe = "!#$&'()*+-./:<=>?@[]^_`{|}~"  # cookie-octet of RFC 6265 without what separates values
    if members is not None and explode:
        return [f"{key}={quote(text(item), safe=safe)}" for key, item in members.items()]
    if items is not None and explode:
        return [f"{name}={quote(text(item), safe=safe)}" for item in items]
    parts = (
        [p for pair in members.items() for p in pair]
        if members is not None
        else items
        if items is not None
        else [value]
    )
    return [f"{name}=" + ",".join(quote(text(part), safe=safe) for part in parts)]


def query_date(value: datetime.date, date_format: str) -> str:
    """A date in the format which the configuration asks for; an offset gets the colon that RFC 3339 wants."""
    written = value.strftime(date_format)
    if (
        date_format.endswith("%z")
        and len(written) > 5
        and written[-5] in "+-"
        and written[-4:].isdigit()
    ):
        return f"{written[:-2]}:{written[-2:]}"
    return written
