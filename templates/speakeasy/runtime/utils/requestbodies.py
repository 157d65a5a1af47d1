"""A request's body, by the way the document says to write it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from pydantic import BaseModel

from ..types.unset import Unset
from .fields import value_of, wire_fields
from .forms import serialize_form_data, serialize_multipart_form
from .serializers import marshal_json

SERIALIZATION_METHOD_TO_CONTENT_TYPE = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "multipart": "multipart/form-data",
    "raw": "application/octet-stream",
    "string": "text/plain",
}


@dataclass
class SerializedRequestBody:
    """What to hand to httpx: content, or form data, or files."""

    media_type: Optional[str] = None
    content: Optional[Any] = None
    data: Optional[Any] = None
    files: Optional[Any] = None


def serialize_request_body(
    request_body: Any,
    nullable: bool,
    optional: bool,
    serialization_method: str,
    request_body_type: Any,
) -> Optional[SerializedRequestBody]:
    """Write a body. None means that there is none to send.

    ``request_body`` is the body itself, or the request of an operation with the body in one of its fields. Null is sent
    only where the document allows it. Raises TypeError when the media type cannot carry the value.
    """
    media_type = SERIALIZATION_METHOD_TO_CONTENT_TYPE.get(
        serialization_method, "application/octet-stream"
    )
    value, typ = request_body, request_body_type
    if isinstance(request_body, BaseModel):
        for field in wire_fields(type(request_body)):
            if field.request is not None:
                media_type, value, typ = (
                    field.request.media_type,
                    value_of(request_body, field.name),
                    field.annotation,
                )
                break
    if isinstance(value, Unset) or (value is None and not nullable):
        return None
    if serialization_method == "json":
        return SerializedRequestBody(media_type, content=marshal_json(value, typ))
    if value is None:
        return None
    if serialization_method == "multipart":
        _, data, files = serialize_multipart_form(media_type, value)
        return SerializedRequestBody(media_type, data=data, files=files)
    if serialization_method == "form":
        return SerializedRequestBody(media_type, data=serialize_form_data(value))
    return SerializedRequestBody(media_type, content=_raw(value, media_type))


def _raw(value: Any, media_type: str) -> Any:
    """Text and bytes as they are, streams as streams."""
    if isinstance(value, (str, bytes)):
        return value
    if isinstance(value, bytearray):
        return bytes(value)
    if hasattr(value, "read"):
        return value
    raise TypeError(f"cannot send {type(value).__name__} as {media_type}")
