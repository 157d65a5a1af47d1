"""Agent Protocol 0.1.6: RunsApi.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, Optional

from ap_client import models
from ap_client._call import (
    ContentType,
    OnlyHost,
    RequestAuth,
    RequestHeaders,
    RequestTimeout,
    Responses,
    fetch,
    fetch_data,
    follow,
    validate_call,
)
from ap_client._events import EventStream
from ap_client._request import Request
from ap_client.api_client import ApiClient, RequestSerialized
from ap_client.api_response import ApiResponse
from ap_client.rest import RESTResponseType


class RunsApi:
    """Runs: one invocation of an agent each. On a thread a run changes the thread's state; without a thread nothing is remembered."""

    def __init__(self, api_client: Optional[ApiClient] = None) -> None:
        self.api_client = ApiClient.get_default() if api_client is None else api_client

    @validate_call
    def create_and_stream_run(
        self,
        run_create: models.RunCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> str:
        """Start a run and follow it

        Starts a run in a thread of its own and sends its output as it comes.
        """
        _param = self._create_and_stream_run_serialize(
            run_create, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._CREATE_AND_STREAM_RUN)

    @validate_call
    def create_and_stream_run_with_http_info(
        self,
        run_create: models.RunCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[str]:
        """Like `create_and_stream_run`: the answer with its status and headers."""
        _param = self._create_and_stream_run_serialize(
            run_create, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._CREATE_AND_STREAM_RUN)

    @validate_call
    def create_and_stream_run_without_preload_content(
        self,
        run_create: models.RunCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `create_and_stream_run`: the answer as urllib3 gives it, not read yet."""
        _param = self._create_and_stream_run_serialize(
            run_create, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    @validate_call
    def create_and_stream_run_events(
        self,
        run_create: models.RunCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> EventStream:
        """Like `create_and_stream_run`: the events of the answer, as they arrive."""
        _headers = {"Accept": "text/event-stream", **(_headers or {})}
        _param = self._create_and_stream_run_serialize(
            run_create, _request_auth, _content_type, _headers, _host_index
        )
        return follow(self.api_client, _param, _request_timeout, self._CREATE_AND_STREAM_RUN)

    _CREATE_AND_STREAM_RUN: ClassVar[Responses[str]] = Responses(
        {"200": "str", "404": "str", "409": "str", "422": "str"}
    )

    def _create_and_stream_run_serialize(
        self,
        run_create: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "POST", "/runs/stream", _headers)
        _request.body(run_create)
        _request.accept("text/event-stream", "application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def create_and_wait_run(
        self,
        run_create: models.RunCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.RunWaitResponse:
        """Start a run and wait for it

        Starts a run in a thread of its own and answers when it has finished.
        """
        _param = self._create_and_wait_run_serialize(
            run_create, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._CREATE_AND_WAIT_RUN)

    @validate_call
    def create_and_wait_run_with_http_info(
        self,
        run_create: models.RunCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.RunWaitResponse]:
        """Like `create_and_wait_run`: the answer with its status and headers."""
        _param = self._create_and_wait_run_serialize(
            run_create, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._CREATE_AND_WAIT_RUN)

    @validate_call
    def create_and_wait_run_without_preload_content(
        self,
        run_create: models.RunCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `create_and_wait_run`: the answer as urllib3 gives it, not read yet."""
        _param = self._create_and_wait_run_serialize(
            run_create, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _CREATE_AND_WAIT_RUN: ClassVar[Responses[models.RunWaitResponse]] = Responses(
        {"200": "RunWaitResponse", "404": "str", "409": "str", "422": "str"}
    )

    def _create_and_wait_run_serialize(
        self,
        run_create: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "POST", "/runs/wait", _headers)
        _request.body(run_create)
        _request.accept("application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)
