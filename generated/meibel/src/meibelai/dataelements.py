"""Data elements of a datasource"""

from __future__ import annotations

from typing import List, Mapping, Optional, Union

from . import models, utils
from .basesdk import BaseSDK
from .types import UNSET, Nullable, OptionalNullable
from .utils.operation import Body, Operation, Reply
from .utils.retries import BackoffStrategy, RetryConfig
from .utils.serializers import as_model

_ADD_DATA_ELEMENT: Operation[models.AddDataElementResponse, models.AddDataElementResponse] = (
    Operation(
        operation_id="addDataElement",
        method="POST",
        path="/datasource/{datasource_id}/data_element",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: models.AddDataElementResponse),
            Reply(
                ("422",),
                "application/json",
                "json",
                lambda: models.HTTPValidationErrorData,
                error=lambda: models.HTTPValidationError,
            ),
            Reply(("4XX", "5XX"), fails=True),
        ),
        error_status_codes=("422", "4XX", "5XX"),
        body=Body(
            "json",
            "application/json",
            lambda: models.AddDataElementRequest,
            required=True,
            field="add_data_element_request",
        ),
        scopes=(),
        retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
        retry_codes=("5XX",),
    )
)

_GET_DATA_ELEMENTS: Operation[List[models.DataElement], List[models.DataElement]] = Operation(
    operation_id="getDataElements",
    method="GET",
    path="/datasource/{datasource_id}/data_element",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: List[models.DataElement]),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_DATA_ELEMENT: Operation[models.DataElement, models.DataElement] = Operation(
    operation_id="getDataElement",
    method="GET",
    path="/datasource/{datasource_id}/data_element/{data_element_id}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.DataElement),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_UPDATE_DATA_ELEMENT: Operation[
    models.UpdateDataElementResponse, models.UpdateDataElementResponse
] = Operation(
    operation_id="updateDataElement",
    method="PUT",
    path="/datasource/{datasource_id}/data_element/{data_element_id}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.UpdateDataElementResponse),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("422", "4XX", "5XX"),
    body=Body(
        "json",
        "application/json",
        lambda: models.UpdateDataElementRequest,
        required=True,
        field="update_data_element_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_DELETE_DATA_ELEMENT: Operation[
    models.DeleteDataElementResponse, models.DeleteDataElementResponse
] = Operation(
    operation_id="deleteDataElement",
    method="DELETE",
    path="/datasource/{datasource_id}/data_element/{data_element_id}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.DeleteDataElementResponse),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_DATA_ELEMENTS_BY_FILTERS: Operation[List[models.DataElement], List[models.DataElement]] = (
    Operation(
        operation_id="getDataElementsByFilters",
        method="POST",
        path="/datasource/{datasource_id}/data_elements_by_filters",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: List[models.DataElement]),
            Reply(
                ("422",),
                "application/json",
                "json",
                lambda: models.HTTPValidationErrorData,
                error=lambda: models.HTTPValidationError,
            ),
            Reply(("4XX", "5XX"), fails=True),
        ),
        error_status_codes=("422", "4XX", "5XX"),
        body=Body(
            "json",
            "application/json",
            lambda: models.DataElementFilterRequest,
            field="data_element_filter_request",
        ),
        scopes=(),
        retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
        retry_codes=("5XX",),
    )
)


class Dataelements(BaseSDK):
    """Data elements of a datasource"""

    def add_data_element(
        self,
        *,
        datasource_id: str,
        description: Nullable[str],
        name: str,
        path: str,
        media_type: str,
        discovery_record: Nullable[
            Union[models.DataElementDiscoveryRecord, models.DataElementDiscoveryRecordTypedDict]
        ],
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddDataElementResponse:
        """Add Data Element

        :param datasource_id:
        :param description:
        :param name:
        :param path:
        :param media_type:
        :param discovery_record:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddDataElementRequest(
            description=description,
            name=name,
            path=path,
            media_type=media_type,
            discovery_record=as_model(discovery_record),
        )
        _request = models.AddDataElementRequest1(
            datasource_id=datasource_id, add_data_element_request=_body
        )
        return self._call(
            _ADD_DATA_ELEMENT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def add_data_element_async(
        self,
        *,
        datasource_id: str,
        description: Nullable[str],
        name: str,
        path: str,
        media_type: str,
        discovery_record: Nullable[
            Union[models.DataElementDiscoveryRecord, models.DataElementDiscoveryRecordTypedDict]
        ],
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddDataElementResponse:
        """Add Data Element

        :param datasource_id:
        :param description:
        :param name:
        :param path:
        :param media_type:
        :param discovery_record:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddDataElementRequest(
            description=description,
            name=name,
            path=path,
            media_type=media_type,
            discovery_record=as_model(discovery_record),
        )
        _request = models.AddDataElementRequest1(
            datasource_id=datasource_id, add_data_element_request=_body
        )
        return await self._call_async(
            _ADD_DATA_ELEMENT, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_data_elements(
        self,
        *,
        datasource_id: str,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> List[models.DataElement]:
        """Get Data Elements

        :param datasource_id:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetDataElementsRequest(
            datasource_id=datasource_id,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return self._call(
            _GET_DATA_ELEMENTS, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_data_elements_async(
        self,
        *,
        datasource_id: str,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> List[models.DataElement]:
        """Get Data Elements

        :param datasource_id:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetDataElementsRequest(
            datasource_id=datasource_id,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return await self._call_async(
            _GET_DATA_ELEMENTS, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_data_element(
        self,
        *,
        datasource_id: str,
        data_element_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DataElement:
        """Get Data Element

        :param datasource_id:
        :param data_element_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetDataElementRequest(
            datasource_id=datasource_id, data_element_id=data_element_id
        )
        return self._call(
            _GET_DATA_ELEMENT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_data_element_async(
        self,
        *,
        datasource_id: str,
        data_element_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DataElement:
        """Get Data Element

        :param datasource_id:
        :param data_element_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetDataElementRequest(
            datasource_id=datasource_id, data_element_id=data_element_id
        )
        return await self._call_async(
            _GET_DATA_ELEMENT, _request, retries, server_url, timeout_ms, http_headers
        )

    def update_data_element(
        self,
        *,
        datasource_id: str,
        data_element_id: str,
        description: OptionalNullable[str] = UNSET,
        name: OptionalNullable[str] = UNSET,
        path: OptionalNullable[str] = UNSET,
        media_type: OptionalNullable[str] = UNSET,
        discovery_record: OptionalNullable[
            Union[models.DataElementDiscoveryRecord, models.DataElementDiscoveryRecordTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateDataElementResponse:
        """Update Data Element

        :param datasource_id:
        :param data_element_id:
        :param description:
        :param name:
        :param path:
        :param media_type:
        :param discovery_record:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateDataElementRequest(
            description=description,
            name=name,
            path=path,
            media_type=media_type,
            discovery_record=as_model(discovery_record),
        )
        _request = models.UpdateDataElementRequest1(
            datasource_id=datasource_id,
            data_element_id=data_element_id,
            update_data_element_request=_body,
        )
        return self._call(
            _UPDATE_DATA_ELEMENT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def update_data_element_async(
        self,
        *,
        datasource_id: str,
        data_element_id: str,
        description: OptionalNullable[str] = UNSET,
        name: OptionalNullable[str] = UNSET,
        path: OptionalNullable[str] = UNSET,
        media_type: OptionalNullable[str] = UNSET,
        discovery_record: OptionalNullable[
            Union[models.DataElementDiscoveryRecord, models.DataElementDiscoveryRecordTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateDataElementResponse:
        """Update Data Element

        :param datasource_id:
        :param data_element_id:
        :param description:
        :param name:
        :param path:
        :param media_type:
        :param discovery_record:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateDataElementRequest(
            description=description,
            name=name,
            path=path,
            media_type=media_type,
            discovery_record=as_model(discovery_record),
        )
        _request = models.UpdateDataElementRequest1(
            datasource_id=datasource_id,
            data_element_id=data_element_id,
            update_data_element_request=_body,
        )
        return await self._call_async(
            _UPDATE_DATA_ELEMENT, _request, retries, server_url, timeout_ms, http_headers
        )

    def delete_data_element(
        self,
        *,
        datasource_id: str,
        data_element_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteDataElementResponse:
        """Delete Data Element

        :param datasource_id:
        :param data_element_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteDataElementRequest(
            datasource_id=datasource_id, data_element_id=data_element_id
        )
        return self._call(
            _DELETE_DATA_ELEMENT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_data_element_async(
        self,
        *,
        datasource_id: str,
        data_element_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteDataElementResponse:
        """Delete Data Element

        :param datasource_id:
        :param data_element_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteDataElementRequest(
            datasource_id=datasource_id, data_element_id=data_element_id
        )
        return await self._call_async(
            _DELETE_DATA_ELEMENT, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_data_elements_by_filters(
        self,
        *,
        datasource_id: str,
        regex_filter: Optional[str] = None,
        media_type_filters: Optional[List[str]] = None,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        filters: OptionalNullable[
            Union[List[models.DataElementFilter], List[models.DataElementFilterTypedDict]]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> List[models.DataElement]:
        """Get Data Elements By Filters

        :param datasource_id:
        :param regex_filter:
        :param media_type_filters:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param filters:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.DataElementFilterRequest(filters=as_model(filters))
        _request = models.GetDataElementsByFiltersRequest(
            datasource_id=datasource_id,
            regex_filter=regex_filter,
            media_type_filters=media_type_filters,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            data_element_filter_request=_body,
        )
        return self._call(
            _GET_DATA_ELEMENTS_BY_FILTERS, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_data_elements_by_filters_async(
        self,
        *,
        datasource_id: str,
        regex_filter: Optional[str] = None,
        media_type_filters: Optional[List[str]] = None,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        filters: OptionalNullable[
            Union[List[models.DataElementFilter], List[models.DataElementFilterTypedDict]]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> List[models.DataElement]:
        """Get Data Elements By Filters

        :param datasource_id:
        :param regex_filter:
        :param media_type_filters:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param filters:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.DataElementFilterRequest(filters=as_model(filters))
        _request = models.GetDataElementsByFiltersRequest(
            datasource_id=datasource_id,
            regex_filter=regex_filter,
            media_type_filters=media_type_filters,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
            data_element_filter_request=_body,
        )
        return await self._call_async(
            _GET_DATA_ELEMENTS_BY_FILTERS, _request, retries, server_url, timeout_ms, http_headers
        )
