"""Request bodies: JSON, text, forms, multipart and binary content."""

from __future__ import annotations

import json
import os
import typing
from urllib.parse import quote

import frozendict
from urllib3.fields import RequestField as RequestFieldBase

from ._media import Encoding, MediaType
from ._primitives import FileIO
from ._schema import AnyInput, AnyTypeSchema
from ._serializers import (
    JSON_ENCODER,
    JSONDetector,
    ParameterStyle,
    Plain,
    PrefixSeparatorIterator,
    StyleFormSerializer,
    deep_object,
    reserved,
)
from .exceptions import ApiValueError


class RequestField(RequestFieldBase):
    """A part of a multipart body; parts are equal when all they hold is."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RequestField) and vars(self) == vars(other)

    def __hash__(self) -> int:
        return id(self)


class SerializedRequestBody(typing.TypedDict, total=False):
    """A body ready to be sent: as it is, or in parts that urllib3 puts together."""

    body: str | bytes
    fields: tuple[RequestField | tuple[str, str], ...]


class RequestBody(StyleFormSerializer, JSONDetector):
    """The body of an operation, in one of several media types."""

    def __init__(self, content: dict[str, MediaType], required: bool = False) -> None:
        if not content:
            raise ValueError("Invalid value for content, the content dict must have >= 1 entry")
        self.required = required
        self.content = content

    def serialize(self, in_data: AnyInput, content_type: str) -> SerializedRequestBody:
        """The validated value in that media type.

        ApiValueError when the operation does not declare the media type, and what the schema raises.
        """
        media_type = self.content.get(content_type)
        if media_type is None:
            raise ApiValueError(
                f"Invalid content_type {content_type!r}, only {sorted(self.content)} are defined"
            )
        schema = media_type.schema or AnyTypeSchema
        value = in_data if isinstance(in_data, schema) else schema(in_data)
        kind = content_type.partition(";")[0].strip().lower()
        if self._content_type_is_json(content_type):
            return {"body": _json(JSON_ENCODER.default(value))}
        if self._content_type_is_sequence(content_type) and isinstance(value, tuple):
            lead = b"\x1e" if kind.endswith("json-seq") else b""
            values = (lead + _json(JSON_ENCODER.default(one)) for one in value)
            return {"body": b"".join(line + b"\n" for line in values)}
        if kind.startswith("multipart/"):
            return {"fields": tuple(_parts(_object(value, kind), media_type.encoding or {}))}
        if kind == "application/x-www-form-urlencoded":
            return {
                "body": _form(JSON_ENCODER.default(_object(value, kind)), media_type.encoding or {})
            }
        return {"body": _content(value, content_type)}


def _json(value: Plain) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode(
        "utf-8"
    )


def _object(value: object, kind: str) -> typing.Mapping[str, typing.Any]:
    if not isinstance(value, frozendict.frozendict):
        raise ValueError(f"Unable to serialize {value} to {kind} because it is not a dict of data")
    return value


def _content(value: object, content_type: str) -> str | bytes:
    """Bytes and files as they are, a string as text; other values only as text/plain."""
    if isinstance(value, bytes):
        return bytes(value)
    if isinstance(value, FileIO):
        with value:
            return value.read()
    if isinstance(value, str):
        return str(value)
    plain = JSON_ENCODER.default(value)
    if (
        content_type.startswith("text/")
        and isinstance(plain, (int, float))
        and not isinstance(plain, bool)
    ):
        return str(plain)
    raise NotImplementedError(
        f"Serialization has not yet been implemented for {content_type} of {type(value).__name__}"
    )


def _form(value: dict[str, Plain], encodings: typing.Mapping[str, Encoding]) -> str:
    """`application/x-www-form-urlencoded`: arrays repeat their key, objects are JSON, unless an encoding says else."""
    prefixes, serializer, text = PrefixSeparatorIterator("", "&"), StyleFormSerializer(), ""
    for name, item in value.items():
        encoding = encodings.get(name) or Encoding(style=ParameterStyle.FORM, explode=True)
        safe = reserved(encoding.allow_reserved) if encoding.allow_reserved else ""
        if encoding.style is ParameterStyle.DEEP_OBJECT:
            text += deep_object(name, item, prefixes, safe)
        elif isinstance(item, dict) or (
            isinstance(item, list) and any(isinstance(one, (dict, list)) for one in item)
        ):
            text += f"{next(prefixes)}{quote(name, safe='')}={quote(_json(item), safe=safe)}"
        elif item is not None:
            explode = encoding.style is None or bool(encoding.explode)
            text += serializer._serialize_form(item, name, explode, True, prefixes, safe)
    return text


def _parts(
    value: typing.Mapping[str, typing.Any], encodings: typing.Mapping[str, Encoding]
) -> typing.Iterator[RequestField]:
    """One part for each property, or for each item of an array (RFC 7578; OpenAPI 3.0, section 4.7.14.2)."""
    for name, item in value.items():
        encoding = encodings.get(name)
        if isinstance(item, tuple) and item:
            for one in item:
                yield _part(name, one, encoding)
        else:
            yield _part(name, item, encoding)


def _part(name: str, value: typing.Any, encoding: Encoding | None) -> RequestField:
    declared = (
        (encoding.content_type or "").partition(",")[0].strip() if encoding is not None else ""
    )
    chosen = "" if "*" in declared else declared
    filename: str | None = None
    data: str | bytes
    if isinstance(value, str):
        data, default = str(value), "text/plain"
    elif isinstance(value, bytes):
        data, default = bytes(value), "application/octet-stream"
    elif isinstance(value, FileIO):
        filename = (
            os.path.basename(os.fspath(value.name)) if not isinstance(value.name, int) else name
        )
        with value:
            data = value.read()
        default = "application/octet-stream"
    else:
        data, default = json.dumps(JSON_ENCODER.default(value)), "application/json"
    field = RequestField(name=name, data=data, filename=filename)
    field.make_multipart(content_type=chosen or _guess(filename) or default)
    return field


def _guess(filename: str | None) -> str | None:
    if filename is None:
        return None
    import mimetypes

    return mimetypes.guess_type(filename)[0]
