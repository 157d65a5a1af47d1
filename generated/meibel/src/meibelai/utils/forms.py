"""Form bodies: URL-encoded and multipart (RFC 7578)."""

from __future__ import annotations

import io
from typing import Any, Optional

from pydantic import BaseModel

from .fields import value_of, wire_fields
from .serializers import as_mapping, json_text, marshal_json
from .styles import DELIMITERS, Items, Members, deep_pairs, is_array, is_object, items, shape
from .values import is_set, val_to_string

FilePart = tuple[str, Any]


def serialize_form_data(data: Any) -> dict[str, Any]:
    """Fields of a URL-encoded body: name → values in order. Raises TypeError for what is no object."""
    form: dict[str, Any] = {}
    if isinstance(data, BaseModel):
        for field in wire_fields(type(data)):
            value = value_of(data, field.name)
            if not is_set(value):
                continue
            metadata = field.form
            if metadata is not None and metadata.json:
                _add(form, field.wire_name, marshal_json(value, field.annotation))
            elif metadata is not None and metadata.style == "deepObject":
                for name, text in deep_pairs(field.wire_name, value):
                    _add(form, name, text)
            else:
                explode = metadata is None or metadata.explode
                delimiter = DELIMITERS.get(metadata.style, ",") if metadata is not None else ","
                _populate_form(field.wire_name, explode, value, delimiter, form)
        for name, value in (data.__pydantic_extra__ or {}).items():
            if is_set(value):
                _populate_form(name, True, value, ",", form)
        return form
    if is_object(data):
        for name, value in as_mapping(data).items():
            if is_set(value):
                _populate_form(val_to_string(name), True, value, ",", form)
        return form
    raise TypeError(f"a form is an object, not {type(data).__name__}")


def _add(form: dict[str, Any], name: str, text: str) -> None:
    form.setdefault(name, []).append(text)


def _populate_form(
    field_name: str, explode: bool, obj: Any, delimiter: str, form: dict[str, Any]
) -> dict[str, Any]:
    parts = shape(obj)
    if isinstance(parts, Members):
        if explode:
            for name, text in parts:
                _add(form, name, text)
        elif parts:
            _add(form, field_name, delimiter.join(text for pair in parts for text in pair))
    elif isinstance(parts, Items):
        if explode:
            for text in parts:
                _add(form, field_name, text)
        elif parts:
            _add(form, field_name, delimiter.join(parts))
    else:
        _add(form, field_name, parts)
    return form


def serialize_multipart_form(
    media_type: str, request: Any
) -> tuple[str, dict[str, Any], list[FilePart]]:
    """Fields and files of a multipart body. File streams are passed on, not read. Raises TypeError, ValueError."""
    if not isinstance(request, BaseModel):
        raise TypeError(f"a multipart body is a model, not {type(request).__name__}")
    form: dict[str, Any] = {}
    files: list[FilePart] = []
    for field in wire_fields(type(request)):
        value = value_of(request, field.name)
        if not is_set(value):
            continue
        name, metadata = field.wire_name, field.multipart
        if metadata is not None and metadata.file:
            if is_array(value):
                files.extend((name, _file_part(name, item)) for item in items(value))
            else:
                files.append((name, _file_part(name, value)))
        elif metadata is not None and metadata.json:
            files.append((name, (None, marshal_json(value, field.annotation), "application/json")))
        elif is_array(value):
            form[name] = [_plain(item) for item in items(value)]
        elif is_object(value):
            files.append((name, (None, json_text(value), "application/json")))
        else:
            form[name] = val_to_string(value)
    if not files:
        # httpx writes a multipart body only when there is at least one part in files.
        files = [(name, (None, text)) for name, given in form.items() for text in _texts(given)]
        form = {}
    return media_type, form, files


def _plain(item: Any) -> str:
    return json_text(item) if is_array(item) or is_object(item) else val_to_string(item)


def _texts(given: Any) -> list[str]:
    return [given] if isinstance(given, str) else [str(text) for text in given]


def _file_part(field: str, file_obj: Any) -> tuple[Any, ...]:
    """A part of a file: name, content, and content type if there is one."""
    file_name, content, content_type = _extract_file_properties(file_obj)
    if not file_name or content is None:
        raise ValueError(f"{field}: a file needs file_name and content")
    return (file_name, content, content_type) if content_type is not None else (file_name, content)


def _extract_file_properties(file_obj: Any) -> tuple[str, Any, Optional[str]]:
    if not isinstance(file_obj, BaseModel):
        raise TypeError(f"a file is a model, not {type(file_obj).__name__}")
    file_name, content, content_type = "", None, None
    for field in wire_fields(type(file_obj)):
        value = value_of(file_obj, field.name)
        if field.multipart is None:
            continue
        if field.multipart.content:
            content = (
                value.read().encode(getattr(value, "encoding", None) or "utf-8")
                if _is_text(value)
                else value
            )
        elif field.name == "content_type":
            content_type = value if is_set(value) else None
        elif is_set(value):
            file_name = str(value)
    return file_name, content, content_type


def _is_text(value: object) -> bool:
    """A stream of text, which has to be encoded before it is sent."""
    return isinstance(value, io.TextIOBase)
