"""Which media types mean what: how a body is written and an answer read."""

from __future__ import annotations

import re
from typing import Literal

Serialization = Literal["json", "form", "multipart", "raw", "string"]
Decoding = Literal["json", "text", "bytes", "sse", "jsonl"]

_JSON = re.compile(
    r"(?i)(application|text)/([\w.*+-]+\+)?json5?\b(?!-seq)|\*/json|application/\*\+json"
)
_PREFERENCE: tuple[Serialization, ...] = ("json", "multipart", "form", "string", "raw")

STATUS_NAMES = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "402": "PaymentRequired",
    "403": "Forbidden",
    "404": "NotFound",
    "405": "MethodNotAllowed",
    "406": "NotAcceptable",
    "408": "RequestTimeout",
    "409": "Conflict",
    "410": "Gone",
    "412": "PreconditionFailed",
    "413": "ContentTooLarge",
    "415": "UnsupportedMediaType",
    "422": "UnprocessableEntity",
    "423": "Locked",
    "424": "FailedDependency",
    "429": "TooManyRequests",
    "500": "InternalServer",
    "501": "NotImplemented",
    "502": "BadGateway",
    "503": "ServiceUnavailable",
    "504": "GatewayTimeout",
    "4XX": "ClientError",
    "5XX": "ServerError",
    "default": "Default",
}
"""What an inline error is called after its status (RFC 9110 section 15)."""


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON text (RFC 6839 suffixes count)."""
    return _JSON.match(media_type.strip()) is not None


def serialization_of(media_type: str) -> Serialization:
    """How a request body of that type is written."""
    bare = media_type.split(";", 1)[0].strip().lower()
    if is_json(bare):
        return "json"
    if bare.startswith("multipart/"):
        return "multipart"
    if bare == "application/x-www-form-urlencoded":
        return "form"
    if bare.startswith("text/"):
        return "string"
    return "raw"


def decoding_of(media_type: str) -> Decoding:
    """How an answer of that type is read."""
    bare = media_type.split(";", 1)[0].strip().lower()
    if bare == "text/event-stream":
        return "sse"
    if bare in (
        "application/jsonl",
        "application/x-ndjson",
        "application/x-jsonl",
        "application/ndjson",
        "application/json-seq",
    ):
        return "jsonl"
    if is_json(bare):
        return "json"
    if bare.startswith("text/"):
        return "text"
    return "bytes"


def preferred(media_types: tuple[str, ...]) -> int:
    """The position of the body that a method takes when there are several."""
    for wanted in _PREFERENCE:
        for index, media_type in enumerate(media_types):
            if serialization_of(media_type) == wanted:
                return index
    return 0
