"""Places that documents come from"""

from __future__ import annotations

from typing import List, Mapping, Optional, Union

from . import models, utils
from .basesdk import BaseSDK
from .dataelements import Dataelements
from .meibelai_content import MeibelaiContent
from .rag import Rag
from .sdkconfiguration import SDKConfiguration
from .tag import Tag
from .types import UNSET, OptionalNullable
from .utils.operation import Body, Operation, Reply
from .utils.retries import BackoffStrategy, RetryConfig
from .utils.serializers import as_model

_ADD_DATASOURCE: Operation[models.AddDatasourceResponse, models.AddDatasourceResponse] = Operation(
    operation_id="addDatasource",
    method="POST",
    path="/datasource",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.AddDatasourceResponse),
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
    body=Body("json", "application/json", lambda: models.AddDatasourceRequest, required=True),
    has_params=False,
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_DATASOURCE: Operation[models.Datasource, models.Datasource] = Operation(
    operation_id="getDatasource",
    method="GET",
    path="/datasource/{datasource_id}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.Datasource),
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

_UPDATE_DATASOURCE: Operation[models.UpdateDatasourceResponse, models.UpdateDatasourceResponse] = (
    Operation(
        operation_id="updateDatasource",
        method="PUT",
        path="/datasource/{datasource_id}",
        accept="application/json",
        replies=(
            Reply(
                ("200",), "application/json", "json", type=lambda: models.UpdateDatasourceResponse
            ),
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
            lambda: models.UpdateDatasourceRequest,
            required=True,
            field="update_datasource_request",
        ),
        scopes=(),
        retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
        retry_codes=("5XX",),
    )
)

_DELETE_DATASOURCE: Operation[models.DeleteDatasourceResponse, models.DeleteDatasourceResponse] = (
    Operation(
        operation_id="deleteDatasource",
        method="DELETE",
        path="/datasource/{datasource_id}",
        accept="application/json",
        replies=(
            Reply(
                ("200",), "application/json", "json", type=lambda: models.DeleteDatasourceResponse
            ),
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
)

_GET_ALL_DATASOURCE_IDS: Operation[List[str], List[str]] = Operation(
    operation_id="getAllDatasourceIds",
    method="POST",
    path="/project_datasource_ids",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: List[str]),
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
    body=Body("json", "application/json", lambda: models.GetAllDatasourceIdsRequest, required=True),
    has_params=False,
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)


class Datasources(BaseSDK):
    """Places that documents come from"""

    content: MeibelaiContent
    """Upload, list, read and delete content"""
    dataelements: Dataelements
    """Data elements of a datasource"""
    rag: Rag
    """Retrieval settings and chunking"""
    tag: Tag
    """Tags, their tables and columns"""

    def __init__(self, sdk_config: SDKConfiguration, parent_ref: Optional[object] = None) -> None:
        super().__init__(sdk_config, parent_ref=parent_ref)
        self._init_sdks()

    def _init_sdks(self) -> None:
        self.content = MeibelaiContent(self.sdk_configuration, parent_ref=self.parent_ref)
        self.dataelements = Dataelements(self.sdk_configuration, parent_ref=self.parent_ref)
        self.rag = Rag(self.sdk_configuration, parent_ref=self.parent_ref)
        self.tag = Tag(self.sdk_configuration, parent_ref=self.parent_ref)

    def add_datasource(
        self,
        *,
        customer_id: str,
        project_id: str,
        name: str,
        description: str,
        recurrence: str,
        object_storage_config: OptionalNullable[
            Union[models.ObjectStorageConfig, models.ObjectStorageConfigTypedDict]
        ] = UNSET,
        web_config: OptionalNullable[
            Union[models.DatasourceWebConfig, models.DatasourceWebConfigTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddDatasourceResponse:
        """Add Datasource

        :param customer_id:
        :param project_id:
        :param name:
        :param description:
        :param recurrence:
        :param object_storage_config:
        :param web_config:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.AddDatasourceRequest(
            customer_id=customer_id,
            project_id=project_id,
            name=name,
            description=description,
            recurrence=recurrence,
            object_storage_config=as_model(object_storage_config),
            web_config=as_model(web_config),
        )
        return self._call(_ADD_DATASOURCE, _request, retries, server_url, timeout_ms, http_headers)

    async def add_datasource_async(
        self,
        *,
        customer_id: str,
        project_id: str,
        name: str,
        description: str,
        recurrence: str,
        object_storage_config: OptionalNullable[
            Union[models.ObjectStorageConfig, models.ObjectStorageConfigTypedDict]
        ] = UNSET,
        web_config: OptionalNullable[
            Union[models.DatasourceWebConfig, models.DatasourceWebConfigTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddDatasourceResponse:
        """Add Datasource

        :param customer_id:
        :param project_id:
        :param name:
        :param description:
        :param recurrence:
        :param object_storage_config:
        :param web_config:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.AddDatasourceRequest(
            customer_id=customer_id,
            project_id=project_id,
            name=name,
            description=description,
            recurrence=recurrence,
            object_storage_config=as_model(object_storage_config),
            web_config=as_model(web_config),
        )
        return await self._call_async(
            _ADD_DATASOURCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_datasource(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.Datasource:
        """Get Datasource

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetDatasourceRequest(datasource_id=datasource_id)
        return self._call(_GET_DATASOURCE, _request, retries, server_url, timeout_ms, http_headers)

    async def get_datasource_async(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.Datasource:
        """Get Datasource

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetDatasourceRequest(datasource_id=datasource_id)
        return await self._call_async(
            _GET_DATASOURCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def update_datasource(
        self,
        *,
        datasource_id: str,
        name: OptionalNullable[str] = UNSET,
        description: OptionalNullable[str] = UNSET,
        recurrence: OptionalNullable[str] = UNSET,
        object_storage_config: OptionalNullable[
            Union[models.ObjectStorageConfig, models.ObjectStorageConfigTypedDict]
        ] = UNSET,
        web_config: OptionalNullable[
            Union[models.DatasourceWebConfig, models.DatasourceWebConfigTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateDatasourceResponse:
        """Update Datasource

        :param datasource_id:
        :param name:
        :param description:
        :param recurrence:
        :param object_storage_config:
        :param web_config:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateDatasourceRequest(
            name=name,
            description=description,
            recurrence=recurrence,
            object_storage_config=as_model(object_storage_config),
            web_config=as_model(web_config),
        )
        _request = models.UpdateDatasourceRequest1(
            datasource_id=datasource_id, update_datasource_request=_body
        )
        return self._call(
            _UPDATE_DATASOURCE, _request, retries, server_url, timeout_ms, http_headers
        )

    async def update_datasource_async(
        self,
        *,
        datasource_id: str,
        name: OptionalNullable[str] = UNSET,
        description: OptionalNullable[str] = UNSET,
        recurrence: OptionalNullable[str] = UNSET,
        object_storage_config: OptionalNullable[
            Union[models.ObjectStorageConfig, models.ObjectStorageConfigTypedDict]
        ] = UNSET,
        web_config: OptionalNullable[
            Union[models.DatasourceWebConfig, models.DatasourceWebConfigTypedDict]
        ] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateDatasourceResponse:
        """Update Datasource

        :param datasource_id:
        :param name:
        :param description:
        :param recurrence:
        :param object_storage_config:
        :param web_config:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateDatasourceRequest(
            name=name,
            description=description,
            recurrence=recurrence,
            object_storage_config=as_model(object_storage_config),
            web_config=as_model(web_config),
        )
        _request = models.UpdateDatasourceRequest1(
            datasource_id=datasource_id, update_datasource_request=_body
        )
        return await self._call_async(
            _UPDATE_DATASOURCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def delete_datasource(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteDatasourceResponse:
        """Delete Datasource

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteDatasourceRequest(datasource_id=datasource_id)
        return self._call(
            _DELETE_DATASOURCE, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_datasource_async(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteDatasourceResponse:
        """Delete Datasource

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteDatasourceRequest(datasource_id=datasource_id)
        return await self._call_async(
            _DELETE_DATASOURCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_all_datasource_ids(
        self,
        *,
        customer_id: str,
        project_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> List[str]:
        """Get All Datasource Ids

        :param customer_id:
        :param project_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetAllDatasourceIdsRequest(customer_id=customer_id, project_id=project_id)
        return self._call(
            _GET_ALL_DATASOURCE_IDS, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_all_datasource_ids_async(
        self,
        *,
        customer_id: str,
        project_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> List[str]:
        """Get All Datasource Ids

        :param customer_id:
        :param project_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetAllDatasourceIdsRequest(customer_id=customer_id, project_id=project_id)
        return await self._call_async(
            _GET_ALL_DATASOURCE_IDS, _request, retries, server_url, timeout_ms, http_headers
        )
