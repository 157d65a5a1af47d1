"""Agent Protocol 0.1.6: StoreApi.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, List, Optional

from pydantic import StrictStr

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


class StoreApi:
    """Long-term memory: values under keys in namespaces, shared by all threads."""

    def __init__(self, api_client: Optional[ApiClient] = None) -> None:
        self.api_client = ApiClient.get_default() if api_client is None else api_client

    @validate_call
    def delete_item(
        self,
        store_delete_request: models.StoreDeleteRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> None:
        """Delete an item"""
        _param = self._delete_item_serialize(
            store_delete_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._DELETE_ITEM)

    @validate_call
    def delete_item_with_http_info(
        self,
        store_delete_request: models.StoreDeleteRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[None]:
        """Like `delete_item`: the answer with its status and headers."""
        _param = self._delete_item_serialize(
            store_delete_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._DELETE_ITEM)

    @validate_call
    def delete_item_without_preload_content(
        self,
        store_delete_request: models.StoreDeleteRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `delete_item`: the answer as urllib3 gives it, not read yet."""
        _param = self._delete_item_serialize(
            store_delete_request, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _DELETE_ITEM: ClassVar[Responses[None]] = Responses({"204": None, "404": "str", "422": "str"})

    def _delete_item_serialize(
        self,
        store_delete_request: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "DELETE", "/store/items", _headers)
        _request.body(store_delete_request)
        _request.accept("application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def get_item(
        self,
        key: StrictStr,
        namespace: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.Item:
        """Read an item"""
        _param = self._get_item_serialize(
            key, namespace, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._GET_ITEM)

    @validate_call
    def get_item_with_http_info(
        self,
        key: StrictStr,
        namespace: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.Item]:
        """Like `get_item`: the answer with its status and headers."""
        _param = self._get_item_serialize(
            key, namespace, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._GET_ITEM)

    @validate_call
    def get_item_without_preload_content(
        self,
        key: StrictStr,
        namespace: Optional[List[StrictStr]] = None,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `get_item`: the answer as urllib3 gives it, not read yet."""
        _param = self._get_item_serialize(
            key, namespace, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _GET_ITEM: ClassVar[Responses[models.Item]] = Responses(
        {"200": "Item", "400": "str", "404": "str", "422": "str"}
    )

    def _get_item_serialize(
        self,
        key: object,
        namespace: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "GET", "/store/items", _headers)
        _request.query("key", key)
        _request.query("namespace", namespace)
        _request.accept("application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def list_namespaces(
        self,
        store_list_namespaces_request: models.StoreListNamespacesRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> List[List[str]]:
        """List the namespaces"""
        _param = self._list_namespaces_serialize(
            store_list_namespaces_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._LIST_NAMESPACES)

    @validate_call
    def list_namespaces_with_http_info(
        self,
        store_list_namespaces_request: models.StoreListNamespacesRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[List[List[str]]]:
        """Like `list_namespaces`: the answer with its status and headers."""
        _param = self._list_namespaces_serialize(
            store_list_namespaces_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._LIST_NAMESPACES)

    @validate_call
    def list_namespaces_without_preload_content(
        self,
        store_list_namespaces_request: models.StoreListNamespacesRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `list_namespaces`: the answer as urllib3 gives it, not read yet."""
        _param = self._list_namespaces_serialize(
            store_list_namespaces_request, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _LIST_NAMESPACES: ClassVar[Responses[List[List[str]]]] = Responses(
        {"200": "List[List[str]]", "422": "str"}
    )

    def _list_namespaces_serialize(
        self,
        store_list_namespaces_request: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "POST", "/store/namespaces", _headers)
        _request.body(store_list_namespaces_request)
        _request.accept("application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def put_item(
        self,
        store_put_request: models.StorePutRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> None:
        """Store an item"""
        _param = self._put_item_serialize(
            store_put_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._PUT_ITEM)

    @validate_call
    def put_item_with_http_info(
        self,
        store_put_request: models.StorePutRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[None]:
        """Like `put_item`: the answer with its status and headers."""
        _param = self._put_item_serialize(
            store_put_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._PUT_ITEM)

    @validate_call
    def put_item_without_preload_content(
        self,
        store_put_request: models.StorePutRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `put_item`: the answer as urllib3 gives it, not read yet."""
        _param = self._put_item_serialize(
            store_put_request, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _PUT_ITEM: ClassVar[Responses[None]] = Responses({"204": None, "422": "str"})

    def _put_item_serialize(
        self,
        store_put_request: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "PUT", "/store/items", _headers)
        _request.body(store_put_request)
        _request.accept("application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)

    @validate_call
    def search_items(
        self,
        store_search_request: models.StoreSearchRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> models.SearchItemsResponse:
        """Find items"""
        _param = self._search_items_serialize(
            store_search_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch_data(self.api_client, _param, _request_timeout, self._SEARCH_ITEMS)

    @validate_call
    def search_items_with_http_info(
        self,
        store_search_request: models.StoreSearchRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> ApiResponse[models.SearchItemsResponse]:
        """Like `search_items`: the answer with its status and headers."""
        _param = self._search_items_serialize(
            store_search_request, _request_auth, _content_type, _headers, _host_index
        )
        return fetch(self.api_client, _param, _request_timeout, self._SEARCH_ITEMS)

    @validate_call
    def search_items_without_preload_content(
        self,
        store_search_request: models.StoreSearchRequest,
        _request_timeout: RequestTimeout = None,
        _request_auth: RequestAuth = None,
        _content_type: ContentType = None,
        _headers: RequestHeaders = None,
        _host_index: OnlyHost = 0,
    ) -> RESTResponseType:
        """Like `search_items`: the answer as urllib3 gives it, not read yet."""
        _param = self._search_items_serialize(
            store_search_request, _request_auth, _content_type, _headers, _host_index
        )
        return self.api_client.call_api(*_param, _request_timeout=_request_timeout).response

    _SEARCH_ITEMS: ClassVar[Responses[models.SearchItemsResponse]] = Responses(
        {"200": "SearchItemsResponse", "422": "str"}
    )

    def _search_items_serialize(
        self,
        store_search_request: object,
        _request_auth: RequestAuth,
        _content_type: ContentType,
        _headers: RequestHeaders,
        _host_index: int,
    ) -> RequestSerialized:
        _request = Request(self.api_client, "POST", "/store/items/search", _headers)
        _request.body(store_search_request)
        _request.accept("application/json")
        _request.content_type(_content_type, "application/json")
        return _request.serialize(_request_auth)
