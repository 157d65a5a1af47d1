"""Query parameters (OpenAPI, "Style Values"; RFC 3986, section 3.4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional
from urllib.parse import quote

from pydantic import BaseModel

from .fields import WireField, value_of, wire_fields
from .metadata import ReservedQueryParamMetadata
from .serializers import marshal_json
from .styles import DELIMITERS, Items, Members, deep_pairs, shape
from .url import escape
from .values import is_set

_KEPT = "/?:@!$'()*,;[]"
"""The reserved characters (RFC 3986, section 2.2) that end neither the value nor the query."""


class _Reserved(str):
    """Text whose reserved characters stay as they are (OpenAPI, ``allowReserved``)."""

    __slots__ = ()


QueryItem = tuple[str, Sequence[str], str]
"""A parameter: its name, the parts of its value, and what joins them."""


def get_query_params(query_params: Any, gbls: Optional[Any] = None) -> dict[str, list[str]]:
    """Query parameters of a request, unescaped: name → values in order."""
    values: dict[str, list[str]] = {}
    for name, parts, delimiter in query_items(query_params, gbls):
        values.setdefault(name, []).append(delimiter.join(parts))
    return values


def query_string(items: Sequence[QueryItem]) -> str:
    """Write parameters as a query. Each part is escaped by itself, so that a delimiter inside a part stays part of it."""
    pairs: list[str] = []
    for name, parts, delimiter in items:
        key = name if name.isascii() and name.isalnum() else quote(name, safe="[]")
        value = (
            _written(parts[0])
            if len(parts) == 1
            else _escaped(delimiter).join(map(_written, parts))
        )
        pairs.append(f"{key}={value}")
    return "&".join(pairs)


def _written(text: str) -> str:
    return quote(text, safe=_KEPT) if isinstance(text, _Reserved) else escape(text)


def _escaped(delimiter: str) -> str:
    return delimiter if delimiter == "," else quote(delimiter)


def query_items(query_params: Any, gbls: Optional[Any] = None) -> list[QueryItem]:
    """Query parameters of a request; what the request leaves out is taken from the client's global parameters."""
    items: list[QueryItem] = []
    seen: set[str] = set()
    for source in (query_params, gbls):
        if not isinstance(source, BaseModel):
            continue
        for field in wire_fields(type(source)):
            if field.query is None or field.name in seen:
                continue
            value = value_of(source, field.name)
            if is_set(value):
                seen.add(field.name)
                found = _items_of(field, value)
                if isinstance(field.query, ReservedQueryParamMetadata):
                    found = [(name, list(map(_Reserved, parts)), by) for name, parts, by in found]
                items.extend(found)
    return items


def _items_of(field: WireField, value: Any) -> list[QueryItem]:
    metadata, name = field.query, field.wire_name
    assert metadata is not None
    if metadata.serialization == "json":
        return [(name, (marshal_json(value, field.annotation),), "")]
    if metadata.style == "deepObject":
        return [(key, (text,), "") for key, text in deep_pairs(name, value)]
    delimiter = DELIMITERS.get(metadata.style)
    if delimiter is None:
        raise ValueError(f"query parameter {name!r}: no style {metadata.style!r}")
    parts = shape(value)
    if isinstance(parts, Members):
        if metadata.explode:
            return [(key, (text,), "") for key, text in parts]
        return [(name, [text for pair in parts for text in pair], delimiter)] if parts else []
    if isinstance(parts, Items):
        if metadata.explode:
            return [(name, (text,), "") for text in parts]
        return [(name, parts, delimiter)] if parts else []
    return [(name, (parts,), "")]
