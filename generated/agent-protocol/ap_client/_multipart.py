"""Parts of `multipart/form-data` bodies (RFC 7578): files, JSON documents and plain values."""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Mapping
from typing import Any, Optional, Union

from ._encode import items_of, json_text, members_of, text
from ._media import is_json
from .exceptions import ApiValueError

File = Union[str, bytes, tuple[str, bytes]]
"""What stands for a file: its path, its content, or a name with content."""
Part = tuple[Optional[str], Union[str, bytes], str]
"""A part as urllib3 takes it: file name, content, media type."""


def file_parts(name: str, value: Any, content_type: Optional[str] = None) -> list[tuple[str, Part]]:
    """The parts of one file parameter, or of a list of files; ValueError for what is no file."""
    if isinstance(value, list):
        return [part for item in value for part in file_parts(name, item, content_type)]
    if isinstance(value, str):
        with open(value, "rb") as file:
            filename, content = os.path.basename(value), file.read()
    elif isinstance(value, (bytes, bytearray)):
        filename, content = name, bytes(value)
    elif isinstance(value, tuple) and len(value) == 2:
        filename, content = value
    else:
        raise ApiValueError(f"`{name}` must be a path, bytes, or a (name, bytes) tuple")
    media_type = content_type or mimetypes.guess_type(filename)[0] or "application/octet-stream"
    return [(name, (filename, content, media_type))]


def value_parts(name: str, value: Any, content_type: Optional[str] = None) -> list[tuple[str, Any]]:
    """The parts of a parameter which is no file: one per list item; objects are JSON documents unless said otherwise."""
    items = items_of(value)
    if items is not None and not is_json(content_type):
        return [part for item in items for part in value_parts(name, item, content_type)]
    if is_json(content_type) or (content_type is None and members_of(value) is not None):
        return [(name, (None, json_text(value), content_type or "application/json"))]
    content = value if isinstance(value, bytes) else text(value)
    return [(name, content if content_type is None else (None, content, content_type))]


def one_media_type(encoding: Optional[str]) -> Optional[str]:
    """The media type of an encoding which names exactly one; a list or a range leaves the choice to the sender."""
    return encoding if encoding and "," not in encoding and "*" not in encoding else None


def fields_of(post_params: Any) -> list[tuple[str, Any]]:
    """Form parameters as urllib3 takes them, with models and numbers as text."""
    pairs = post_params.items() if isinstance(post_params, Mapping) else post_params
    return [
        (str(name), value if isinstance(value, (str, bytes, tuple)) else _plain(value))
        for name, value in pairs
    ]


def _plain(value: Any) -> Any:
    members = members_of(value)
    return text(value) if members is None else (None, json_text(value), "application/json")
