"""Agent Protocol 0.1.6: ThreadsApi.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, List, Optional

from pydantic import StrictInt, StrictStr

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


class ThreadsApi:
    """Threads: what a series of runs has left behind. Every step of a run adds a checkpoint, so that any earlier state can be read, or gone on from. What a state holds is for the agent to say."""

    def __init__(self, api_client: Optional[ApiClient] = None) -> None:
        self.api_client = ApiClient.get_default() if api_client is None else api_client

    @validate_call
    def copy_thread(
        self,
        thread_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.Thread:
        """Copy a thread

        Makes a new thread with the state and all checkpoints of this one.

        :param thread_id: The ID of the thread.
        """
        _param = self._copy_thread_serialize(
            thread_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._COPY_THREAD)

    @validate_call
    def copy_thread_with_http_info(
        self,
        thread_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.Thread]:
        """Like `copy_thread`: the answer with its status and headers."""
        _param = self._copy_thread_serialize(
            thread_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._COPY_THREAD)

    @validate_call
    def copy_thread_without_preload_content(
        self,
        thread_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `copy_thread`: the answer as urllib3 gives it, not read yet."""
        _param = self._copy_thread_serialize(
            thread_id, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _COPY_THREAD: ClassVar[Responses[models.Thread]] = Responses(
        {"200": "Thread", "404": "str", "422": "str"}
    )

    def _copy_thread_serialize(
        self,
        thread_id: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "POST", "/threads/{thread_id}/copy", _headers)
        _request.path("thread_id", thread_id)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def create_thread(
        self,
        thread_create: models.ThreadCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.Thread:
        """Start a thread

        Makes an empty thread.
        """
        _param = self._create_thread_serialize(
            thread_create, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._CREATE_THREAD)

    @validate_call
    def create_thread_with_http_info(
        self,
        thread_create: models.ThreadCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.Thread]:
        """Like `create_thread`: the answer with its status and headers."""
        _param = self._create_thread_serialize(
            thread_create, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._CREATE_THREAD)

    @validate_call
    def create_thread_without_preload_content(
        self,
        thread_create: models.ThreadCreate,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `create_thread`: the answer as urllib3 gives it, not read yet."""
        _param = self._create_thread_serialize(
            thread_create, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _CREATE_THREAD: ClassVar[Responses[models.Thread]] = Responses(
        {"200": "Thread", "409": "str", "422": "str"}
    )

    def _create_thread_serialize(
        self,
        thread_create: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "POST", "/threads", _headers)
        _request.body(thread_create)
        _request.accept("application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def delete_thread(
        self,
        thread_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> None:
        """Delete a thread

        Removes a thread and its history.

        :param thread_id: The ID of the thread.
        """
        _param = self._delete_thread_serialize(
            thread_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._DELETE_THREAD)

    @validate_call
    def delete_thread_with_http_info(
        self,
        thread_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[None]:
        """Like `delete_thread`: the answer with its status and headers."""
        _param = self._delete_thread_serialize(
            thread_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._DELETE_THREAD)

    @validate_call
    def delete_thread_without_preload_content(
        self,
        thread_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `delete_thread`: the answer as urllib3 gives it, not read yet."""
        _param = self._delete_thread_serialize(
            thread_id, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _DELETE_THREAD: ClassVar[Responses[None]] = Responses({"204": None, "404": "str", "422": "str"})

    def _delete_thread_serialize(
        self,
        thread_id: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "DELETE", "/threads/{thread_id}", _headers)
        _request.path("thread_id", thread_id)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def get_thread(
        self,
        thread_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.Thread:
        """Read a thread

        Returns one thread.

        :param thread_id: The ID of the thread.
        """
        _param = self._get_thread_serialize(
            thread_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._GET_THREAD)

    @validate_call
    def get_thread_with_http_info(
        self,
        thread_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.Thread]:
        """Like `get_thread`: the answer with its status and headers."""
        _param = self._get_thread_serialize(
            thread_id, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._GET_THREAD)

    @validate_call
    def get_thread_without_preload_content(
        self,
        thread_id: StrictStr,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `get_thread`: the answer as urllib3 gives it, not read yet."""
        _param = self._get_thread_serialize(
            thread_id, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _GET_THREAD: ClassVar[Responses[models.Thread]] = Responses(
        {"200": "Thread", "404": "str", "422": "str"}
    )

    def _get_thread_serialize(
        self,
        thread_id: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "GET", "/threads/{thread_id}", _headers)
        _request.path("thread_id", thread_id)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def get_thread_history(
        self,
        thread_id: StrictStr,
        limit: Optional[StrictInt] = None,
        before: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> List[models.ThreadState]:
        """Read the history of a thread

        Returns the earlier states of a thread, the latest first.

        :param thread_id: The ID of the thread.
        """
        _param = self._get_thread_history_serialize(
            thread_id, limit, before, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._GET_THREAD_HISTORY)

    @validate_call
    def get_thread_history_with_http_info(
        self,
        thread_id: StrictStr,
        limit: Optional[StrictInt] = None,
        before: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[List[models.ThreadState]]:
        """Like `get_thread_history`: the answer with its status and headers."""
        _param = self._get_thread_history_serialize(
            thread_id, limit, before, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._GET_THREAD_HISTORY)

    @validate_call
    def get_thread_history_without_preload_content(
        self,
        thread_id: StrictStr,
        limit: Optional[StrictInt] = None,
        before: Optional[StrictStr] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `get_thread_history`: the answer as urllib3 gives it, not read yet."""
        _param = self._get_thread_history_serialize(
            thread_id, limit, before, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _GET_THREAD_HISTORY: ClassVar[Responses[List[models.ThreadState]]] = Responses(
        {"200": "List[ThreadState]", "404": "str", "422": "str"}
    )

    def _get_thread_history_serialize(
        self,
        thread_id: object,
        limit: object,
        before: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "GET", "/threads/{thread_id}/history", _headers)
        _request.path("thread_id", thread_id)
        _request.query("limit", limit)
        _request.query("before", before)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def patch_thread(
        self,
        thread_id: StrictStr,
        thread_patch: models.ThreadPatch,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.Thread:
        """Change a thread

        Merges values or metadata into a thread, at its latest checkpoint or at an earlier one.

        :param thread_id: The ID of the thread.
        """
        _param = self._patch_thread_serialize(
            thread_id, thread_patch, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._PATCH_THREAD)

    @validate_call
    def patch_thread_with_http_info(
        self,
        thread_id: StrictStr,
        thread_patch: models.ThreadPatch,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.Thread]:
        """Like `patch_thread`: the answer with its status and headers."""
        _param = self._patch_thread_serialize(
            thread_id, thread_patch, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._PATCH_THREAD)

    @validate_call
    def patch_thread_without_preload_content(
        self,
        thread_id: StrictStr,
        thread_patch: models.ThreadPatch,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `patch_thread`: the answer as urllib3 gives it, not read yet."""
        _param = self._patch_thread_serialize(
            thread_id, thread_patch, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _PATCH_THREAD: ClassVar[Responses[models.Thread]] = Responses(
        {"200": "Thread", "404": "str", "422": "str"}
    )

    def _patch_thread_serialize(
        self,
        thread_id: object,
        thread_patch: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "PATCH", "/threads/{thread_id}", _headers)
        _request.path("thread_id", thread_id)
        _request.body(thread_patch)
        _request.accept("application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def search_threads(
        self,
        thread_search_request: models.ThreadSearchRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> List[models.Thread]:
        """Find threads

        Returns the threads that fit. Without any condition these are all threads.
        """
        _param = self._search_threads_serialize(
            thread_search_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._SEARCH_THREADS)

    @validate_call
    def search_threads_with_http_info(
        self,
        thread_search_request: models.ThreadSearchRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[List[models.Thread]]:
        """Like `search_threads`: the answer with its status and headers."""
        _param = self._search_threads_serialize(
            thread_search_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._SEARCH_THREADS)

    @validate_call
    def search_threads_without_preload_content(
        self,
        thread_search_request: models.ThreadSearchRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `search_threads`: the answer as urllib3 gives it, not read yet."""
        _param = self._search_threads_serialize(
            thread_search_request, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _SEARCH_THREADS: ClassVar[Responses[List[models.Thread]]] = Responses(
        {"200": "List[Thread]", "422": "str"}
    )

    def _search_threads_serialize(
        self,
        thread_search_request: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "POST", "/threads/search", _headers)
        _request.body(thread_search_request)
        _request.accept("application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)
