"""From an answer to what a method gives or raises."""

from __future__ import annotations

import json
from typing import Any, Callable, Optional, Union

import httpx

from .. import _bindings
from .eventstreaming import EventStream, EventStreamAsync
from .headers import get_response_headers
from .jsonl import JsonLStream, JsonLStreamAsync
from .operation import Operation, Reply
from .requests import Call


def no_response(message: str = "No response received") -> Exception:
    """The error of a call that got no answer."""
    return _bindings.NoResponseError(message)


def reply_for(operation: Operation[Any, Any], response: httpx.Response) -> Optional[Reply]:
    """The kind of answer that this one is; exact statuses come before ranges, as the operation lists them."""
    content_type: str = response.headers.get("content-type", "application/octet-stream")
    for reply in operation.replies:
        if reply.matches(response, content_type):
            return reply
    return None


def is_read_whole(operation: Operation[Any, Any], response: httpx.Response) -> bool:
    """Whether the answer of a streaming operation is to be read before it is looked at, as errors are."""
    reply = reply_for(operation, response)
    return reply is None or reply.decode not in ("sse", "jsonl", "http")


def result_of(
    call: Call,
    response: httpx.Response,
    sdk: object,
    call_again: Callable[..., Any],
    asynchronous: bool,
) -> Any:
    """What the method gives. Raises the error of a declared error answer, the default error for all others."""
    operation = call.operation
    reply = reply_for(operation, response)
    if reply is None:
        raise _bindings.DefaultError("Unexpected response received", response)
    if reply.error is not None:
        raise reply.error()(_decode(reply, response), response)
    if reply.fails:
        raise _bindings.DefaultError("API error occurred", response)
    result = _value(reply, response, sdk, asynchronous)
    if operation.wrapper is None:
        return result
    parts: dict[str, Any] = {}
    if operation.wraps_headers:
        parts["headers"] = get_response_headers(response.headers)
    if operation.envelope:
        parts.update(_envelope(operation, reply, response, result))
    elif operation.wraps_result:
        parts["result"] = result
    if operation.pagination is not None:
        from .pagination import next_page, next_page_async

        parts["next"] = (next_page_async if asynchronous else next_page)(call, response, call_again)
    return operation.wrapper().model_construct(**parts)


def _envelope(
    operation: Operation[Any, Any], reply: Reply, response: httpx.Response, result: Any
) -> dict[str, Any]:
    """The fields of an envelope: what HTTP said, and what was read."""
    assert operation.wrapper is not None
    fields = operation.wrapper().model_fields
    parts: dict[str, Any] = dict.fromkeys(fields)
    if operation.metadata is not None:
        held = operation.metadata()
        parts["http_meta"] = held.model_construct(response=response, request=response.request)
    else:
        parts["content_type"] = response.headers.get("content-type", "")
        parts["status_code"] = response.status_code
        parts["raw_response"] = response
    if reply.field is not None:
        parts[reply.field] = result
    if operation.wraps_headers:
        parts["headers"] = get_response_headers(response.headers)
    return parts


def _value(reply: Reply, response: httpx.Response, sdk: object, asynchronous: bool) -> Any:
    if reply.decode == "json":
        return _decode(reply, response)
    if reply.decode == "sse":
        return _events(asynchronous)(
            response, _decoder(reply, response), reply.sentinel, client_ref=sdk
        )
    if reply.decode == "jsonl":
        return _lines(asynchronous)(response, _decoder(reply, response), client_ref=sdk)
    if reply.decode == "http":
        return response
    if reply.decode == "text":
        return response.text
    return response.content if reply.decode == "bytes" else None


def _events(asynchronous: bool) -> Callable[..., Union[EventStream[Any], EventStreamAsync[Any]]]:
    return EventStreamAsync if asynchronous else EventStream


def _lines(asynchronous: bool) -> Callable[..., Union[JsonLStream[Any], JsonLStreamAsync[Any]]]:
    return JsonLStreamAsync if asynchronous else JsonLStream


def _decode(reply: Reply, response: httpx.Response, text: Optional[str] = None) -> Any:
    try:
        # Names on the wire only: one may be what Python calls another field.
        return reply.adapter().validate_json(
            response.content if text is None else text, by_alias=True, by_name=False
        )
    except ValueError as error:
        raise _bindings.ResponseValidationError(
            "Response validation failed", response, error, text
        ) from error


def _decoder(reply: Reply, response: httpx.Response) -> Callable[[str], Any]:
    if reply.data_only:
        return lambda text: _decode(reply, response, json.dumps(json.loads(text).get("data")))
    return lambda text: _decode(reply, response, text)
