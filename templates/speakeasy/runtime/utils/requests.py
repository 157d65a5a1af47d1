"""From the arguments of a method to the request that is sent.

Everything that can be wrong with the arguments is found here, before anything is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Callable, Optional, Union, cast

import httpx
from pydantic import BaseModel

from .. import _bindings
from .._hooks.types import HookContext
from ..httpclient import AsyncHttpClient, HttpClient
from ..sdkconfiguration import SDKConfiguration
from ..types.unset import UNSET, OptionalNullable
from .fields import wire_fields
from .headers import check_header, get_headers
from .operation import Operation
from .queryparams import query_items, query_string
from .redirects import origin
from .requestbodies import SerializedRequestBody, serialize_request_body
from .retries import RetryConfig
from .security import Credentials, credentials_of, get_security_from_env
from .serializers import unmarshal
from .streams import AsyncFileBody, FileBody
from .url import generate_url, remove_suffix
from .values import is_set

GetUrl = Callable[[Optional[str], Optional[Mapping[str, str]]], str]


@dataclass
class Call:
    """One call of a method: the operation and the arguments."""

    operation: Operation[Any, Any]
    request: object
    retries: OptionalNullable[RetryConfig]
    server_url: Optional[str]
    timeout_ms: Optional[int]
    http_headers: Optional[Mapping[str, str]]
    security: object
    accept: Optional[str]
    url_override: Optional[str]


@dataclass
class Sending:
    """A request ready to be sent, with what goes along."""

    request: httpx.Request
    hook_ctx: HookContext
    retry: Optional[tuple[RetryConfig, list[str]]]


def prepare(
    call: Call,
    config: SDKConfiguration,
    get_url: GetUrl,
    client: Union[HttpClient, AsyncHttpClient],
    asynchronous: bool,
) -> Sending:
    """Make the request of a call. Raises ValueError or TypeError naming what is wrong with the arguments."""
    operation = call.operation
    call.request = _validated(operation, call.request)
    if call.server_url is not None:
        base_url = call.server_url
    else:
        base_url = get_url(operation.servers[0], {}) if operation.servers else get_url(None, None)
    base_url = remove_suffix(base_url, "/")
    security = _security(call, config)
    credentials = credentials_of(security)
    params = call.request if operation.has_params else None
    global_params = _globals(operation, config)
    url = _url(call, base_url, params, global_params, credentials)
    headers = _headers(call, config, params, global_params, credentials)
    body = _body(call)
    if body.media_type is not None and body.files is None:
        headers.setdefault("content-type", body.media_type)
    content = _content(body.content, headers, asynchronous)
    timeout_ms = _first(call.timeout_ms, config.timeout_ms, operation.timeout_ms)
    request = client.build_request(
        operation.method,
        _parsed(url),
        content=content,
        data=body.data,
        files=body.files,
        headers=headers,
        timeout=timeout_ms / 1000 if timeout_ms is not None else httpx.USE_CLIENT_DEFAULT,
        extensions={"credentials": _names(credentials)},
    )
    scopes = operation.scopes
    context = HookContext(
        config, base_url, operation.operation_id, None if scopes is None else list(scopes), security
    )
    return Sending(request, context, _retry(call, config))


# Parsing a URL takes longer than all else that is done to make it; URLs do not change.
_parsed = lru_cache(maxsize=512)(httpx.URL)


def _validated(operation: Operation[Any, Any], request: object) -> object:
    """A request given as plain data becomes the model, or the value, that it stands for."""
    if isinstance(request, BaseModel):
        return request
    if operation.request_type is not None:
        return unmarshal(request, operation.request_type())
    body = operation.body
    if body is None or body.field is not None or request is None or request is UNSET:
        return request
    return (
        request
        if body.serialization in ("raw", "string")
        else body.adapter.validate_python(request)
    )


def _security(call: Call, config: SDKConfiguration) -> Any:
    """The security model of a call, or None. What gives credentials is asked once a call."""
    operation = call.operation
    if operation.security == "none":
        return None
    if operation.security == "operation":
        if call.security is None or operation.security_type is None:
            return None
        return unmarshal(call.security, operation.security_type())
    given: Any = config.security
    if given is None:
        return get_security_from_env(None, _bindings.security_class())
    return given() if callable(given) else given


def _names(credentials: Credentials) -> frozenset[str]:
    """What must neither be logged nor sent to another host."""
    cookies = ("cookie",) if credentials.cookies else ()
    return frozenset(name.lower() for name in (*credentials.headers, *credentials.query, *cookies))


def _globals(operation: Operation[Any, Any], config: SDKConfiguration) -> Optional[BaseModel]:
    """The client's global parameters that an operation reads."""
    if operation.globals is None:
        return None
    model = operation.globals()
    given: object = getattr(config, "globals", None)
    names = [field.name for field in wire_fields(model)]
    held: Mapping[str, Any] = vars(given) if given is not None else {}
    values = {name: held.get(name) for name in names}
    return cast(
        BaseModel, model(**{name: value for name, value in values.items() if is_set(value)})
    )


def _url(
    call: Call, base_url: str, params: object, global_params: object, credentials: Credentials
) -> str:
    if call.url_override is not None:
        url = str(httpx.URL(base_url + "/").join(call.url_override))
        if origin(httpx.URL(url)) != origin(httpx.URL(base_url)):
            credentials.headers.clear()
            credentials.query.clear()
            credentials.cookies.clear()
        query = ""
    else:
        url = generate_url(base_url, call.operation.path, params, global_params)
        query = query_string(query_items(params, global_params))
    secret = query_string(
        [(name, (value,), "") for name, values in credentials.query.items() for value in values]
    )
    added = "&".join(part for part in (query, secret) if part)
    if not added:
        return url
    front, mark, fragment = url.partition("#")
    return f"{front}{'&' if '?' in front else '?'}{added}{mark}{fragment}"


def _headers(
    call: Call,
    config: SDKConfiguration,
    params: object,
    global_params: object,
    credentials: Credentials,
) -> dict[str, str]:
    """Headers in the order of precedence: parameters, the package's own, credentials, the caller's."""
    headers = get_headers(params, global_params)
    cookie = headers.get("Cookie")
    headers["Accept"] = call.accept if call.accept is not None else call.operation.accept
    headers["user-agent"] = config.user_agent
    headers.update(credentials.all_headers())
    if cookie is not None and credentials.cookies:
        headers["Cookie"] = f"{cookie}; {headers['Cookie']}"
    if call.http_headers is not None:
        replaced = {name.lower() for name in call.http_headers}
        headers = {name: value for name, value in headers.items() if name.lower() not in replaced}
        headers.update(call.http_headers)
    for name, value in headers.items():
        check_header(name, value)
    return headers


def _body(call: Call) -> SerializedRequestBody:
    plan = call.operation.body
    if plan is None:
        return SerializedRequestBody()
    value = call.request
    if plan.field is not None:
        value = vars(call.request)[plan.field]
    if value is UNSET or (value is None and not plan.nullable):
        if plan.required:
            raise ValueError(f"{plan.field or 'request'}: the body is required")
        return SerializedRequestBody()
    body = serialize_request_body(
        value, plan.nullable, not plan.required, plan.serialization, plan.type()
    )
    if body is None:
        return SerializedRequestBody()
    body.media_type = plan.media_type
    return body


def _content(content: Any, headers: dict[str, str], asynchronous: bool) -> Any:
    """A stream becomes one that can be sent again, its length announced if it has one."""
    if not hasattr(content, "read"):
        return content
    stream = AsyncFileBody(content) if asynchronous else FileBody(content)
    if stream.length is not None:
        headers["Content-Length"] = str(stream.length)
    return stream


def _retry(call: Call, config: SDKConfiguration) -> Optional[tuple[RetryConfig, list[str]]]:
    """The method's setting, else the SDK's, else the operation's. None as a setting means: never."""
    for setting in (call.retries, config.retry_config, call.operation.retry):
        if isinstance(setting, RetryConfig):
            return setting, list(call.operation.retry_codes)
        if setting is None:
            return None
    return None


def _first(*values: Optional[int]) -> Optional[int]:
    return next((value for value in values if value is not None), None)
