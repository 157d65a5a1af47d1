"""Agent Protocol 0.1.6: BackgroundRunsApi.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, List, Optional

from pydantic import StrictBool, StrictInt, StrictStr

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
    validate_call,
)
from ap_client._request import Request
from ap_client.api_client import ApiClient, RequestSerialized
from ap_client.api_response import ApiResponse
from ap_client.rest import RESTResponseType


class BackgroundRunsApi:
    """Operations of the tag Background_Runs."""

    def __init__(self, api_client: Optional[ApiClient] = None) -> None:
        self.api_client = ApiClient.get_default() if api_client is None else api_client

    @validate_call
    def cancel_run(
        self,
        run_id: StrictStr,
        wait: Optional[StrictBool] = None,
        action: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> None:
        """Cancel Run

        :param run_id: The ID of the run.
        :param action: Action to take when cancelling the run. Possible values are `interrupt` or `rollback`. `interrupt` will simply cancel the run. `rollback` will cancel the run and delete the run and associated checkpoints afterwards.
        """
        _param = self._cancel_run_serialize(
            run_id, wait, action, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._CANCEL_RUN)

    @validate_call
    def cancel_run_with_http_info(
        self,
        run_id: StrictStr,
        wait: Optional[StrictBool] = None,
        action: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[None]:
        """Like `cancel_run`: the answer with its status and headers."""
        _param = self._cancel_run_serialize(
            run_id, wait, action, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._CANCEL_RUN)

    @validate_call
    def cancel_run_without_preload_content(
        self,
        run_id: StrictStr,
        wait: Optional[StrictBool] = None,
        action: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `cancel_run`: the answer as urllib3 gives it, not read yet."""
        _param = self._cancel_run_serialize(
            run_id, wait, action, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _CANCEL_RUN: ClassVar[Responses[None]] = Responses({"204": None, "404": "str", "422": "str"})

    def _cancel_run_serialize(
        self,
        run_id: object,
        wait: object,
        action: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "POST", "/runs/{run_id}/cancel", _headers)
        _request.path("run_id", run_id)
        _request.query("wait", wait)
        _request.query("action", action)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def create_run(
        self,
        run_create: models.RunCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> object:
        """Create Background Run

        Create a run in a new thread, return the run ID immediately. Don't wait for the final run output.
        """
        _param = self._create_run_serialize(
            run_create, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._CREATE_RUN)

    @validate_call
    def create_run_with_http_info(
        self,
        run_create: models.RunCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[object]:
        """Like `create_run`: the answer with its status and headers."""
        _param = self._create_run_serialize(
            run_create, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._CREATE_RUN)

    @validate_call
    def create_run_without_preload_content(
        self,
        run_create: models.RunCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `create_run`: the answer as urllib3 gives it, not read yet."""
        _param = self._create_run_serialize(
            run_create, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _CREATE_RUN: ClassVar[Responses[object]] = Responses(
        {"200": "object", "404": "str", "409": "str", "422": "str"}
    )

    def _create_run_serialize(
        self,
        run_create: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "POST", "/runs", _headers)
        _request.body(run_create)
        _request.accept("application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def delete_run(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> None:
        """Delete Run

        Delete a run by ID.

        :param run_id: The ID of the run.
        """
        _param = self._delete_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._DELETE_RUN)

    @validate_call
    def delete_run_with_http_info(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[None]:
        """Like `delete_run`: the answer with its status and headers."""
        _param = self._delete_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._DELETE_RUN)

    @validate_call
    def delete_run_without_preload_content(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `delete_run`: the answer as urllib3 gives it, not read yet."""
        _param = self._delete_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _DELETE_RUN: ClassVar[Responses[None]] = Responses({"204": None, "404": "str", "422": "str"})

    def _delete_run_serialize(
        self,
        run_id: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "DELETE", "/runs/{run_id}", _headers)
        _request.path("run_id", run_id)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def get_run(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.Run:
        """Get Run

        Get a run by ID.

        :param run_id: The ID of the run.
        """
        _param = self._get_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._GET_RUN)

    @validate_call
    def get_run_with_http_info(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.Run]:
        """Like `get_run`: the answer with its status and headers."""
        _param = self._get_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._GET_RUN)

    @validate_call
    def get_run_without_preload_content(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `get_run`: the answer as urllib3 gives it, not read yet."""
        _param = self._get_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _GET_RUN: ClassVar[Responses[models.Run]] = Responses(
        {"200": "Run", "404": "str", "422": "str"}
    )

    def _get_run_serialize(
        self,
        run_id: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "GET", "/runs/{run_id}", _headers)
        _request.path("run_id", run_id)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def search_thread_runs(
        self,
        thread_id: StrictStr,
        limit: Optional[StrictInt] = None,
        offset: Optional[StrictInt] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> List[models.Run]:
        """Search Thread Runs

        List runs for a thread.

        :param thread_id: The ID of the thread.
        """
        _param = self._search_thread_runs_serialize(
            thread_id, limit, offset, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._SEARCH_THREAD_RUNS)

    @validate_call
    def search_thread_runs_with_http_info(
        self,
        thread_id: StrictStr,
        limit: Optional[StrictInt] = None,
        offset: Optional[StrictInt] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[List[models.Run]]:
        """Like `search_thread_runs`: the answer with its status and headers."""
        _param = self._search_thread_runs_serialize(
            thread_id, limit, offset, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._SEARCH_THREAD_RUNS)

    @validate_call
    def search_thread_runs_without_preload_content(
        self,
        thread_id: StrictStr,
        limit: Optional[StrictInt] = None,
        offset: Optional[StrictInt] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `search_thread_runs`: the answer as urllib3 gives it, not read yet."""
        _param = self._search_thread_runs_serialize(
            thread_id, limit, offset, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _SEARCH_THREAD_RUNS: ClassVar[Responses[List[models.Run]]] = Responses(
        {"200": "List[Run]", "404": "str", "422": "str"}
    )

    def _search_thread_runs_serialize(
        self,
        thread_id: object,
        limit: object,
        offset: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "GET", "/threads/{thread_id}/runs", _headers)
        _request.path("thread_id", thread_id)
        _request.query("limit", limit)
        _request.query("offset", offset)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def stream_run(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> object:
        """Stream output from Run

        Join the output stream of an existing run. This endpoint streams output in real-time from a run similar to the /threads/__THREAD_ID__/runs/stream endpoint. Only output produced after this endpoint is called will be streamed.

        :param run_id: The ID of the run.
        """
        _param = self._stream_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._STREAM_RUN)

    @validate_call
    def stream_run_with_http_info(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[object]:
        """Like `stream_run`: the answer with its status and headers."""
        _param = self._stream_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._STREAM_RUN)

    @validate_call
    def stream_run_without_preload_content(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `stream_run`: the answer as urllib3 gives it, not read yet."""
        _param = self._stream_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _STREAM_RUN: ClassVar[Responses[object]] = Responses(
        {"200": "object", "404": "str", "422": "str"}
    )

    def _stream_run_serialize(
        self,
        run_id: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "GET", "/runs/{run_id}/stream", _headers)
        _request.path("run_id", run_id)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def wait_run(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.RunWaitResponse:
        """Wait for Run output

        Wait for a run to finish, return the final output. If the run already finished, returns its final output immediately.

        :param run_id: The ID of the run.
        """
        _param = self._wait_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._WAIT_RUN)

    @validate_call
    def wait_run_with_http_info(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.RunWaitResponse]:
        """Like `wait_run`: the answer with its status and headers."""
        _param = self._wait_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._WAIT_RUN)

    @validate_call
    def wait_run_without_preload_content(
        self,
        run_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `wait_run`: the answer as urllib3 gives it, not read yet."""
        _param = self._wait_run_serialize(
            run_id, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _WAIT_RUN: ClassVar[Responses[models.RunWaitResponse]] = Responses(
        {"200": "RunWaitResponse", "404": "str", "422": "str"}
    )

    def _wait_run_serialize(
        self,
        run_id: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "GET", "/runs/{run_id}/wait", _headers)
        _request.path("run_id", run_id)
        _request.accept("application/json")
        return _request.serialize(_request_auth)
