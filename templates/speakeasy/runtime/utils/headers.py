"""Header and cookie parameters, and the headers of answers (RFC 9110, section 5; RFC 6265)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Optional
from urllib.parse import quote

from httpx import Headers
from pydantic import BaseModel

from .fields import WireField, value_of, wire_fields
from .metadata import CookieMetadata, HeaderMetadata
from .serializers import marshal_json
from .styles import Items, Members, Shape, shape
from .values import is_set

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


@lru_cache(maxsize=1024)
def _is_token(name: str) -> bool:
    """Whether a text may be the name of a header (RFC 9110, section 5.6.2)."""
    return _TOKEN.fullmatch(name) is not None


def check_header(name: str, value: str) -> None:
    """Refuse what would end the header and begin another. Raises ValueError naming the header."""
    if not _is_token(name):
        raise ValueError(f"not the name of a header: {name!r}")
    if "\n" in value or "\r" in value or "\0" in value:
        raise ValueError(f"header {name!r} must not hold line breaks")


def get_headers(headers_params: Any, gbls: Optional[Any] = None) -> dict[str, str]:
    """Headers of a request, cookies included; what it leaves out is taken from the client's global parameters."""
    headers: dict[str, str] = {}
    cookies: list[str] = []
    seen: set[str] = set()
    for source in (headers_params, gbls):
        if not isinstance(source, BaseModel):
            continue
        for field in wire_fields(type(source)):
            if field.header is None or field.name in seen:
                continue
            value = value_of(source, field.name)
            if not is_set(value):
                continue
            seen.add(field.name)
            if isinstance(field.header, CookieMetadata):
                cookies.extend(f"{key}={text}" for key, text in _cookies_of(field, value))
            else:
                headers[field.wire_name] = _header_of(field, field.header, value)
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    return headers


def _header_of(field: WireField, metadata: HeaderMetadata, value: Any) -> str:
    if metadata.serialization == "json":
        return marshal_json(value, field.annotation)
    return _simple(shape(value), metadata.explode)


def _simple(parts: Shape, explode: bool) -> str:
    if isinstance(parts, Members):
        inside = "=" if explode else ","
        return ",".join(f"{key}{inside}{text}" for key, text in parts)
    return ",".join(parts) if isinstance(parts, Items) else parts


def _cookies_of(field: WireField, value: Any) -> list[tuple[str, str]]:
    name = field.wire_name
    if field.header is not None and field.header.serialization == "json":
        return [(name, _cookie_text(marshal_json(value, field.annotation)))]
    explode = field.header is not None and field.header.explode
    parts = shape(value)
    if isinstance(parts, Members):
        if explode:
            return [(key, _cookie_text(text)) for key, text in parts]
        return [(name, ",".join(_cookie_text(text) for pair in parts for text in pair))]
    if isinstance(parts, Items):
        if explode:
            return [(name, _cookie_text(text)) for text in parts]
        return [(name, ",".join(_cookie_text(text) for text in parts))]
    return [(name, _cookie_text(parts))]


def _cookie_text(text: str) -> str:
    """Escape what a cookie's value may not hold (RFC 6265, section 4.1.1)."""
    return quote(text, safe="!#$&'()*+-./:<=>?@[]^_`{|}~")


def get_response_headers(headers: Headers) -> dict[str, list[str]]:
    """Headers of an answer: name → values in order."""
    values: dict[str, list[str]] = {}
    for name, value in headers.multi_items():
        values.setdefault(name, []).append(value)
    return values
