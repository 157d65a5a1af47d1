"""One operation of the API: what its module declares, and how a call of it goes."""

from __future__ import annotations

import typing

from urllib3._collections import HTTPHeaderDict

from ._parameters import CookieParameter, HeaderParameter, PathParameter, QueryParameter
from ._primitives import Unset, unset
from ._responses import ApiResponse, ApiResponseWithoutDeserialization, OpenApiResponse
from ._schema import AnyInput
from .exceptions import ApiException, ApiTypeError, ApiValueError

if typing.TYPE_CHECKING:
    import urllib3

    from ._bodies import RequestBody
    from ._client import ApiClient
    from ._hosts import Host

AuthSettings = typing.Sequence[typing.Union[str, typing.Sequence[str]]]
"""The security schemes that may be used, the first that is configured is; a sequence names schemes needed together."""
Params = typing.Mapping[str, typing.Any]


class Operation:
    """What a module of `paths` declares of its operation."""

    def __init__(
        self,
        path: str,
        method: str,
        operation_id: str,
        path_parameters: tuple[PathParameter, ...] = (),
        query_parameters: tuple[QueryParameter, ...] = (),
        header_parameters: tuple[HeaderParameter, ...] = (),
        cookie_parameters: tuple[CookieParameter, ...] = (),
        body: RequestBody | None = None,
        responses: typing.Mapping[str, OpenApiResponse] | None = None,
        auth: AuthSettings = (),
        servers: typing.Sequence[Host] | None = None,
    ) -> None:
        self.path: str = path
        self.method: str = method
        self.operation_id: str = operation_id
        self.path_parameters: tuple[PathParameter, ...] = path_parameters
        self.query_parameters: tuple[QueryParameter, ...] = query_parameters
        self.header_parameters: tuple[HeaderParameter, ...] = header_parameters
        self.cookie_parameters: tuple[CookieParameter, ...] = cookie_parameters
        self.body: RequestBody | None = body
        self.responses: typing.Mapping[str, OpenApiResponse] = responses or {}
        self.auth: AuthSettings = auth
        self.servers: typing.Sequence[Host] | None = servers


def target(operation: Operation, path_params: Params, query_params: Params) -> str:
    """Path and query of a call. A segment that a value turned into `.` or `..` is percent-encoded."""
    path = operation.path
    for parameter in operation.path_parameters:
        value = path_params.get(parameter.name, unset)
        if value is not unset:
            for name, text in parameter.serialize(value).items():
                path = path.replace("{" + name + "}", text)
    if path != operation.path:
        segments = path.split("/")
        path = "/".join(
            part.replace(".", "%2E") if part in (".", "..") else part for part in segments
        )
    query = ""
    prefixes = None
    for query_parameter in operation.query_parameters:
        value = query_params.get(query_parameter.name, unset)
        if value is not unset:
            prefixes = prefixes or query_parameter.get_prefix_separator_iterator()
            query += "".join(query_parameter.serialize(value, prefixes).values())
    return path + query


def request_headers(
    operation: Operation,
    header_params: Params,
    cookie_params: Params,
    accept_content_types: typing.Sequence[str] | None,
) -> HTTPHeaderDict:
    """The headers that the operation declares."""
    headers = HTTPHeaderDict()
    for parameter in operation.header_parameters:
        value = header_params.get(parameter.name, unset)
        if value is not unset:
            headers.extend(parameter.serialize(value))
    cookies = [
        cookie.pair(cookie_params[cookie.name])
        for cookie in operation.cookie_parameters
        if cookie_params.get(cookie.name, unset) is not unset
    ]
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    for content_type in () if "Accept" in headers else accept_content_types or ():
        headers.add("Accept", content_type)
    return headers


def call(
    client: ApiClient,
    operation: Operation,
    path_params: Params,
    query_params: Params,
    headers: HTTPHeaderDict,
    body: AnyInput | Unset,
    content_type: str | None,
    host: str | None,
    stream: bool,
    timeout: typing.Any,
    skip_deserialization: bool,
) -> ApiResponse:
    """Send the request; the answer, or ApiException when its status is not 2xx."""
    sent: typing.Any = {}
    if not isinstance(body, Unset) and operation.body is not None:
        chosen = content_type or next(iter(operation.body.content))
        sent = operation.body.serialize(body, chosen)
        if "Content-Type" not in headers:
            headers["Content-Type"] = chosen
    elif operation.body is not None and operation.body.required:
        raise ApiValueError(
            "The required body parameter has an invalid value of: unset. Set a valid value instead"
        )
    response = client.call_api(
        resource_path=target(operation, path_params, query_params),
        method=operation.method,
        headers=headers,
        fields=sent.get("fields"),
        body=sent.get("body"),
        auth_settings=operation.auth,
        stream=stream,
        timeout=timeout,
        host=host,
    )
    failed = not 200 <= response.status <= 299
    problem: ApiTypeError | ApiValueError | NotImplementedError | None = None
    try:
        answer = _deserialize(client, operation, response, skip_deserialization)
    except (ApiTypeError, ApiValueError, NotImplementedError) as error:
        answer, problem = ApiResponseWithoutDeserialization(response=response), error
    if failed:
        raise ApiException(
            status=response.status, reason=response.reason, api_response=answer
        ) from problem
    if problem is not None:
        if isinstance(problem, (ApiTypeError, ApiValueError)):
            problem.api_response = answer
        raise problem
    return answer


def _deserialize(
    client: ApiClient, operation: Operation, response: urllib3.BaseHTTPResponse, skip: bool
) -> ApiResponse:
    declared = operation.responses
    status = str(response.status)
    found = declared.get(status) or declared.get(f"{status[0]}XX") or declared.get("default")
    if skip or found is None:
        return ApiResponseWithoutDeserialization(response=response)
    if operation.method == "HEAD":  # whatever the document says, such an answer has no body
        found = OpenApiResponse(found.response_cls, None, found.headers)
    return found.deserialize(response, client.configuration)
