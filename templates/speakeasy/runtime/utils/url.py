"""URLs: server templates and path parameters (OpenAPI, "Path Templating"; RFC 3986, section 3.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Optional, Union, get_args, get_origin
from urllib.parse import quote

from pydantic import BaseModel

from .fields import value_of, wire_fields
from .metadata import PathParamMetadata
from .serializers import marshal_json
from .styles import Items, Members, shape
from .values import is_set

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_DOTS = {".": "%2E", "..": "%2E%2E"}


def generate_url(server_url: str, path: str, path_params: Any, gbls: Optional[Any] = None) -> str:
    """The URL of an operation, its path parameters filled in and escaped.

    Raises ValueError naming a path parameter that has no value, or an empty one: it would call another path.
    """
    first, rest = _split(path)
    if not rest:
        return remove_suffix(server_url, "/") + first
    values: dict[str, str] = {}
    for source in (gbls, path_params):
        values.update(_path_values(source))
    filled = first
    for name, literal in rest:
        value = values.get(name)
        if value is None:
            raise ValueError(f"path parameter {name!r} is required")
        if value == "":
            raise ValueError(f"path parameter {name!r} must not be empty")
        filled += value + literal
    if "/." in filled:
        # A segment of dots would be taken for a step up the path.
        filled = "/".join(_DOTS.get(segment, segment) for segment in filled.split("/"))
    return remove_suffix(server_url, "/") + filled


@cache
def _split(path: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The text before the first placeholder, then each placeholder's name with the text after it."""
    parts = _PLACEHOLDER.split(path)
    return parts[0], tuple(zip(parts[1::2], parts[2::2]))


def _path_values(source: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(source, BaseModel):
        return
    for field in wire_fields(type(source)):
        value = value_of(source, field.name)
        if field.path is None or not is_set(value):
            continue
        if field.path.serialization == "json":
            yield field.wire_name, escape(marshal_json(value, field.annotation))
        else:
            yield field.wire_name, styled_path_value(field.path, field.wire_name, value)


def escape(text: str) -> str:
    """Percent-encode all that is not unreserved (RFC 3986, section 2.3)."""
    return text if text.isascii() and text.isalnum() else quote(text, safe="")


def styled_path_value(metadata: PathParamMetadata, name: str, value: Any) -> str:
    """One path parameter in the style simple, label or matrix."""
    style, explode = metadata.style, metadata.explode
    parts = shape(value)
    key = escape(name)
    if isinstance(parts, Members):
        pairs = [(escape(k), escape(v)) for k, v in parts]
        if style == "matrix":
            return (
                _joined(pairs, ";", "=", ";") if explode else f";{key}=" + _joined(pairs, ",", ",")
            )
        if style == "label":
            return _joined(pairs, ".", "=", ".") if explode else "." + _joined(pairs, ",", ",")
        return _joined(pairs, ",", "=" if explode else ",")
    if isinstance(parts, Items):
        texts = [escape(item) for item in parts]
        if style == "matrix":
            return (
                "".join(f";{key}={text}" for text in texts)
                if explode
                else f";{key}=" + ",".join(texts)
            )
        if style == "label":
            return "." + ("." if explode else ",").join(texts)
        return ",".join(texts)
    text = escape(parts)
    if style == "matrix":
        return f";{key}={text}" if text else f";{key}"
    return f".{text}" if style == "label" else text


def _joined(pairs: list[tuple[str, str]], between: str, inside: str, before: str = "") -> str:
    return before + between.join(f"{key}{inside}{value}" for key, value in pairs) if pairs else ""


def is_optional(field: Any) -> bool:
    """Whether an annotation is ``Optional``."""
    return get_origin(field) is Union and type(None) in get_args(field)


def template_url(url_with_params: str, params: Mapping[str, str]) -> str:
    """Fill the variables of a server's URL; unknown ones stay."""
    if "{" not in url_with_params:
        return url_with_params
    return _PLACEHOLDER.sub(
        lambda found: params.get(found.group(1), found.group(0)), url_with_params
    )


def remove_suffix(input_string: str, suffix: str) -> str:
    """The string without a suffix, if it has it."""
    return (
        input_string[: -len(suffix)] if suffix and input_string.endswith(suffix) else input_string
    )
