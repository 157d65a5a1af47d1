"""Media types of request bodies (RFC 9110, 8.3.1): which of those declared can carry a value, and what a range stands for."""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from typing import Any, Optional

from ._encode import json_text, members_of

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/"
_SEQUENCES = frozenset(
    f"application/{prefix}{name}"
    for prefix in ("", "x-")
    for name in ("jsonl", "ndjson", "json-seq", "jsonlines")
)


def essence(media_type: Optional[str]) -> str:
    """The media type in lower case, without parameters."""
    return (media_type or "").partition(";")[0].strip().lower()


def is_json(media_type: Optional[str]) -> bool:
    """Whether a media type is JSON (`application/json`, `application/problem+json`)."""
    found = essence(media_type)
    return found == "application/json" or found.endswith("+json")


def is_sequence(media_type: Optional[str]) -> bool:
    """Whether a media type is a sequence of JSON values (JSON Lines, NDJSON; RFC 7464)."""
    return essence(media_type) in _SEQUENCES


def as_array(text: str) -> str:
    """A sequence of JSON values as the text of one JSON array."""
    values = (value.strip() for value in text.split("\x1e" if "\x1e" in text else "\n"))
    return f"[{','.join(filter(None, values))}]"


def as_sequence(media_type: str, values: Sequence[Any]) -> str:
    """JSON values one a line, in `application/json-seq` each after a record separator."""
    lead = "\x1e" if essence(media_type).endswith("json-seq") else ""
    return "".join(f"{lead}{json_text(value)}\n" for value in values)


def is_form(media_type: Optional[str]) -> bool:
    """Whether a body of this media type consists of fields or parts with names."""
    return essence(media_type).startswith((_FORM, _MULTIPART))


def is_urlencoded(media_type: Optional[str]) -> bool:
    """Whether a body of this media type is written like the query of a URL."""
    return essence(media_type) == _FORM


def carrying(media_types: Sequence[str], value: Any) -> list[str]:
    """Those of the media types in which the value can be written; all of them when it is none of them."""
    if len(media_types) < 2:
        return list(media_types)
    if isinstance(value, (bytes, bytearray, tuple)):
        found = [each for each in media_types if not is_json(each) and not is_form(each)]
    elif isinstance(value, list):
        found = [each for each in media_types if "json" in each.lower() or _covers(each)]
    elif members_of(value) is not None:
        found = [
            each for each in media_types if "json" in each.lower() or is_form(each) or _covers(each)
        ]
    else:
        found = [each for each in media_types if not is_form(each)]
    return found or list(media_types)


def _covers(media_type: str) -> bool:
    return essence(media_type) in ("*/*", "application/*")


def concrete(media_range: str, value: Any) -> Optional[str]:
    """The media type to send for a range (`application/*`); None when there is nothing to send."""
    if value is None:
        return None
    family = essence(media_range).partition("/")[0]
    if isinstance(value, tuple) and len(value) == 2:
        guessed = mimetypes.guess_type(str(value[0]))[0]
        if guessed is not None and family in ("*", guessed.partition("/")[0]):
            return guessed
    if isinstance(value, (bytes, bytearray, tuple)):
        return "application/octet-stream" if family in ("*", "application") else media_range
    if family == "text":
        return "text/plain"
    if family == "application" and isinstance(value, str):
        return "application/octet-stream"
    return "application/json" if family in ("*", "application") else media_range
