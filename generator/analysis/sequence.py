"""Media types that are a sequence of JSON values: JSON Lines, NDJSON, JSON text sequences (RFC 7464)."""

from __future__ import annotations

import re

from generator.ir import ArrayRules, MediaType, Schema

_SEQUENCE = re.compile(r"application/(x-)?(jsonl|ndjson|json-seq|jsonlines)\s*(;|$)", re.IGNORECASE)

_EVENTS = re.compile(r"text/event-stream\s*(;|$)", re.IGNORECASE)


def whole_schema(media: MediaType) -> Schema | None:
    """The schema of all that a media type holds: of a sequence of JSON values that is a list of its
    items (``itemSchema``, OpenAPI 3.2 section 4.14.4), of events their text; None where the document
    does not say."""
    item = media.item_schema
    if media.schema is not None or item is None:
        return media.schema
    source = media.source.child("itemSchema")
    id = f"{media.source.pointer}/itemSchema[]"
    if _EVENTS.match(media.media_type):
        return Schema(id=id, source=source, types=("string",))
    if _SEQUENCE.match(media.media_type):
        return Schema(id=id, source=source, types=("array",), array=ArrayRules(items=item))
    return None
