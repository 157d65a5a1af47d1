"""Tags, their tables and columns"""

from __future__ import annotations

from typing import List, Mapping, Optional

from . import models, utils
from .basesdk import BaseSDK
from .types import UNSET, OptionalNullable
from .utils.operation import Body, Operation, Reply
from .utils.retries import BackoffStrategy, RetryConfig

_ADD_TAG_CONFIG: Operation[models.AddTagConfigResponse, models.AddTagConfigResponse] = Operation(
    operation_id="addTagConfig",
    method="POST",
    path="/datasource/{datasource_id}/tag_config",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.AddTagConfigResponse),
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
        lambda: models.AddTagConfigRequest,
        required=True,
        field="add_tag_config_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_TAG_CONFIG: Operation[models.TagConfig, models.TagConfig] = Operation(
    operation_id="getTagConfig",
    method="GET",
    path="/datasource/{datasource_id}/tag_config",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.TagConfig),
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

_UPDATE_TAG_CONFIG: Operation[models.UpdateTagConfigResponse, models.UpdateTagConfigResponse] = (
    Operation(
        operation_id="updateTagConfig",
        method="PUT",
        path="/datasource/{datasource_id}/tag_config",
        accept="application/json",
        replies=(
            Reply(
                ("200",), "application/json", "json", type=lambda: models.UpdateTagConfigResponse
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
            lambda: models.UpdateTagConfigRequest,
            required=True,
            field="update_tag_config_request",
        ),
        scopes=(),
        retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
        retry_codes=("5XX",),
    )
)

_DELETE_TAG_CONFIG: Operation[str, str] = Operation(
    operation_id="deleteTagConfig",
    method="DELETE",
    path="/datasource/{datasource_id}/tag_config",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: str),
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

_ADD_TAG_TABLE_INFO: Operation[models.AddTagTableResponse, models.AddTagTableResponse] = Operation(
    operation_id="addTagTableInfo",
    method="POST",
    path="/datasource/{datasource_id}/tag_table_info/{table_name}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.AddTagTableResponse),
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
        lambda: models.AddTagTableRequest,
        required=True,
        field="add_tag_table_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_TAG_TABLE_INFO: Operation[models.TagTableInfo, models.TagTableInfo] = Operation(
    operation_id="getTagTableInfo",
    method="GET",
    path="/datasource/{datasource_id}/tag_table_info/{table_name}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.TagTableInfo),
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

_UPDATE_TAG_TABLE_INFO: Operation[models.UpdateTagTableResponse, models.UpdateTagTableResponse] = (
    Operation(
        operation_id="updateTagTableInfo",
        method="PUT",
        path="/datasource/{datasource_id}/tag_table_info/{table_name}",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: models.UpdateTagTableResponse),
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
            lambda: models.UpdateTagTableRequest,
            required=True,
            field="update_tag_table_request",
        ),
        scopes=(),
        retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
        retry_codes=("5XX",),
    )
)

_DELETE_TAG_TABLE_INFO: Operation[models.DeleteTagTableResponse, models.DeleteTagTableResponse] = (
    Operation(
        operation_id="deleteTagTableInfo",
        method="DELETE",
        path="/datasource/{datasource_id}/tag_table_info/{table_name}",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: models.DeleteTagTableResponse),
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

_GET_ALL_TAG_TABLE_INFO: Operation[List[models.TagTableInfo], List[models.TagTableInfo]] = (
    Operation(
        operation_id="getAllTagTableInfo",
        method="GET",
        path="/datasource/{datasource_id}/tag_table_info",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: List[models.TagTableInfo]),
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

_ADD_TAG_COLUMN_INFO: Operation[models.AddTagColumnResponse, models.AddTagColumnResponse] = (
    Operation(
        operation_id="addTagColumnInfo",
        method="POST",
        path="/datasource/{datasource_id}/tag_table_info/{table_name}/column_info/{column_name}",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: models.AddTagColumnResponse),
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
            lambda: models.AddTagColumnRequest,
            required=True,
            field="add_tag_column_request",
        ),
        scopes=(),
        retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
        retry_codes=("5XX",),
    )
)

_GET_TAG_COLUMN_INFO: Operation[models.TagColumnInfo, models.TagColumnInfo] = Operation(
    operation_id="getTagColumnInfo",
    method="GET",
    path="/datasource/{datasource_id}/tag_table_info/{table_name}/column_info/{column_name}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.TagColumnInfo),
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

_UPDATE_TAG_COLUMN_INFO: Operation[
    models.UpdateTagColumnResponse, models.UpdateTagColumnResponse
] = Operation(
    operation_id="updateTagColumnInfo",
    method="PUT",
    path="/datasource/{datasource_id}/tag_table_info/{table_name}/column_info/{column_name}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.UpdateTagColumnResponse),
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
        lambda: models.UpdateTagColumnRequest,
        required=True,
        field="update_tag_column_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_ALL_TAG_COLUMN_INFO: Operation[List[models.TagColumnInfo], List[models.TagColumnInfo]] = (
    Operation(
        operation_id="getAllTagColumnInfo",
        method="GET",
        path="/datasource/{datasource_id}/tag_table_info/{table_name}/column_info",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: List[models.TagColumnInfo]),
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

_DELETE_TAG_COLUMN_INFO: Operation[models.DeleteTagTableResponse, models.DeleteTagTableResponse] = (
    Operation(
        operation_id="deleteTagColumnInfo",
        method="DELETE",
        path="/datasource/{datasource_id}/tag_config/{table_name}/column_info/{column_name}",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: models.DeleteTagTableResponse),
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


class Tag(BaseSDK):
    """Tags, their tables and columns"""

    def add_tag_config(
        self,
        *,
        datasource_id: str,
        working_bucket: str,
        description: OptionalNullable[str] = UNSET,
        logical_group_regex: OptionalNullable[str] = UNSET,
        db_path: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddTagConfigResponse:
        """Add Tag Config

        :param datasource_id:
        :param working_bucket:
        :param description:
        :param logical_group_regex:
        :param db_path:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddTagConfigRequest(
            working_bucket=working_bucket,
            description=description,
            logical_group_regex=logical_group_regex,
            db_path=db_path,
        )
        _request = models.AddTagConfigRequest1(
            datasource_id=datasource_id, add_tag_config_request=_body
        )
        return self._call(_ADD_TAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers)

    async def add_tag_config_async(
        self,
        *,
        datasource_id: str,
        working_bucket: str,
        description: OptionalNullable[str] = UNSET,
        logical_group_regex: OptionalNullable[str] = UNSET,
        db_path: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddTagConfigResponse:
        """Add Tag Config

        :param datasource_id:
        :param working_bucket:
        :param description:
        :param logical_group_regex:
        :param db_path:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddTagConfigRequest(
            working_bucket=working_bucket,
            description=description,
            logical_group_regex=logical_group_regex,
            db_path=db_path,
        )
        _request = models.AddTagConfigRequest1(
            datasource_id=datasource_id, add_tag_config_request=_body
        )
        return await self._call_async(
            _ADD_TAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_tag_config(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.TagConfig:
        """Get Tag Config

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetTagConfigRequest(datasource_id=datasource_id)
        return self._call(_GET_TAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers)

    async def get_tag_config_async(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.TagConfig:
        """Get Tag Config

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetTagConfigRequest(datasource_id=datasource_id)
        return await self._call_async(
            _GET_TAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    def update_tag_config(
        self,
        *,
        datasource_id: str,
        description: OptionalNullable[str] = UNSET,
        logical_group_regex: OptionalNullable[str] = UNSET,
        working_bucket: OptionalNullable[str] = UNSET,
        db_path: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateTagConfigResponse:
        """Update Tag Config

        :param datasource_id:
        :param description:
        :param logical_group_regex:
        :param working_bucket:
        :param db_path:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateTagConfigRequest(
            description=description,
            logical_group_regex=logical_group_regex,
            working_bucket=working_bucket,
            db_path=db_path,
        )
        _request = models.UpdateTagConfigRequest1(
            datasource_id=datasource_id, update_tag_config_request=_body
        )
        return self._call(
            _UPDATE_TAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    async def update_tag_config_async(
        self,
        *,
        datasource_id: str,
        description: OptionalNullable[str] = UNSET,
        logical_group_regex: OptionalNullable[str] = UNSET,
        working_bucket: OptionalNullable[str] = UNSET,
        db_path: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateTagConfigResponse:
        """Update Tag Config

        :param datasource_id:
        :param description:
        :param logical_group_regex:
        :param working_bucket:
        :param db_path:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateTagConfigRequest(
            description=description,
            logical_group_regex=logical_group_regex,
            working_bucket=working_bucket,
            db_path=db_path,
        )
        _request = models.UpdateTagConfigRequest1(
            datasource_id=datasource_id, update_tag_config_request=_body
        )
        return await self._call_async(
            _UPDATE_TAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    def delete_tag_config(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> str:
        """Delete Tag Config

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteTagConfigRequest(datasource_id=datasource_id)
        return self._call(
            _DELETE_TAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_tag_config_async(
        self,
        *,
        datasource_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> str:
        """Delete Tag Config

        :param datasource_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteTagConfigRequest(datasource_id=datasource_id)
        return await self._call_async(
            _DELETE_TAG_CONFIG, _request, retries, server_url, timeout_ms, http_headers
        )

    def add_tag_table_info(
        self,
        *,
        datasource_id: str,
        table_name: str,
        description: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddTagTableResponse:
        """Add Tag Table Info

        :param datasource_id:
        :param table_name:
        :param description:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddTagTableRequest(description=description)
        _request = models.AddTagTableInfoRequest(
            datasource_id=datasource_id, table_name=table_name, add_tag_table_request=_body
        )
        return self._call(
            _ADD_TAG_TABLE_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    async def add_tag_table_info_async(
        self,
        *,
        datasource_id: str,
        table_name: str,
        description: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddTagTableResponse:
        """Add Tag Table Info

        :param datasource_id:
        :param table_name:
        :param description:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddTagTableRequest(description=description)
        _request = models.AddTagTableInfoRequest(
            datasource_id=datasource_id, table_name=table_name, add_tag_table_request=_body
        )
        return await self._call_async(
            _ADD_TAG_TABLE_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_tag_table_info(
        self,
        *,
        datasource_id: str,
        table_name: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.TagTableInfo:
        """Get Tag Table Info

        :param datasource_id:
        :param table_name:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetTagTableInfoRequest(datasource_id=datasource_id, table_name=table_name)
        return self._call(
            _GET_TAG_TABLE_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_tag_table_info_async(
        self,
        *,
        datasource_id: str,
        table_name: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.TagTableInfo:
        """Get Tag Table Info

        :param datasource_id:
        :param table_name:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetTagTableInfoRequest(datasource_id=datasource_id, table_name=table_name)
        return await self._call_async(
            _GET_TAG_TABLE_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    def update_tag_table_info(
        self,
        *,
        datasource_id: str,
        table_name: str,
        description: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateTagTableResponse:
        """Update Tag Table Info

        :param datasource_id:
        :param table_name:
        :param description:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateTagTableRequest(description=description)
        _request = models.UpdateTagTableInfoRequest(
            datasource_id=datasource_id, table_name=table_name, update_tag_table_request=_body
        )
        return self._call(
            _UPDATE_TAG_TABLE_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    async def update_tag_table_info_async(
        self,
        *,
        datasource_id: str,
        table_name: str,
        description: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateTagTableResponse:
        """Update Tag Table Info

        :param datasource_id:
        :param table_name:
        :param description:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateTagTableRequest(description=description)
        _request = models.UpdateTagTableInfoRequest(
            datasource_id=datasource_id, table_name=table_name, update_tag_table_request=_body
        )
        return await self._call_async(
            _UPDATE_TAG_TABLE_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    def delete_tag_table_info(
        self,
        *,
        datasource_id: str,
        table_name: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteTagTableResponse:
        """Delete Tag Table Info

        :param datasource_id:
        :param table_name:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteTagTableInfoRequest(
            datasource_id=datasource_id, table_name=table_name
        )
        return self._call(
            _DELETE_TAG_TABLE_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_tag_table_info_async(
        self,
        *,
        datasource_id: str,
        table_name: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteTagTableResponse:
        """Delete Tag Table Info

        :param datasource_id:
        :param table_name:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteTagTableInfoRequest(
            datasource_id=datasource_id, table_name=table_name
        )
        return await self._call_async(
            _DELETE_TAG_TABLE_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_all_tag_table_info(
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
    ) -> List[models.TagTableInfo]:
        """Get All Tag Table Info

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
        _request = models.GetAllTagTableInfoRequest(
            datasource_id=datasource_id,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return self._call(
            _GET_ALL_TAG_TABLE_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_all_tag_table_info_async(
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
    ) -> List[models.TagTableInfo]:
        """Get All Tag Table Info

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
        _request = models.GetAllTagTableInfoRequest(
            datasource_id=datasource_id,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return await self._call_async(
            _GET_ALL_TAG_TABLE_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    def add_tag_column_info(
        self,
        *,
        datasource_id: str,
        table_name: str,
        column_name: str,
        description: OptionalNullable[str] = UNSET,
        dtype: OptionalNullable[str] = UNSET,
        is_key: OptionalNullable[bool] = UNSET,
        is_indexed: OptionalNullable[bool] = UNSET,
        engineered_features: OptionalNullable[List[str]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddTagColumnResponse:
        """Add Tag Column Info

        :param datasource_id:
        :param table_name:
        :param column_name:
        :param description:
        :param dtype:
        :param is_key:
        :param is_indexed:
        :param engineered_features:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddTagColumnRequest(
            description=description,
            dtype=dtype,
            is_key=is_key,
            is_indexed=is_indexed,
            engineered_features=engineered_features,
        )
        _request = models.AddTagColumnInfoRequest(
            datasource_id=datasource_id,
            table_name=table_name,
            column_name=column_name,
            add_tag_column_request=_body,
        )
        return self._call(
            _ADD_TAG_COLUMN_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    async def add_tag_column_info_async(
        self,
        *,
        datasource_id: str,
        table_name: str,
        column_name: str,
        description: OptionalNullable[str] = UNSET,
        dtype: OptionalNullable[str] = UNSET,
        is_key: OptionalNullable[bool] = UNSET,
        is_indexed: OptionalNullable[bool] = UNSET,
        engineered_features: OptionalNullable[List[str]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddTagColumnResponse:
        """Add Tag Column Info

        :param datasource_id:
        :param table_name:
        :param column_name:
        :param description:
        :param dtype:
        :param is_key:
        :param is_indexed:
        :param engineered_features:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddTagColumnRequest(
            description=description,
            dtype=dtype,
            is_key=is_key,
            is_indexed=is_indexed,
            engineered_features=engineered_features,
        )
        _request = models.AddTagColumnInfoRequest(
            datasource_id=datasource_id,
            table_name=table_name,
            column_name=column_name,
            add_tag_column_request=_body,
        )
        return await self._call_async(
            _ADD_TAG_COLUMN_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_tag_column_info(
        self,
        *,
        datasource_id: str,
        table_name: str,
        column_name: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.TagColumnInfo:
        """Get Tag Column Info

        :param datasource_id:
        :param table_name:
        :param column_name:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetTagColumnInfoRequest(
            datasource_id=datasource_id, table_name=table_name, column_name=column_name
        )
        return self._call(
            _GET_TAG_COLUMN_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_tag_column_info_async(
        self,
        *,
        datasource_id: str,
        table_name: str,
        column_name: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.TagColumnInfo:
        """Get Tag Column Info

        :param datasource_id:
        :param table_name:
        :param column_name:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetTagColumnInfoRequest(
            datasource_id=datasource_id, table_name=table_name, column_name=column_name
        )
        return await self._call_async(
            _GET_TAG_COLUMN_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    def update_tag_column_info(
        self,
        *,
        datasource_id: str,
        table_name: str,
        column_name: str,
        description: OptionalNullable[str] = UNSET,
        dtype: OptionalNullable[str] = UNSET,
        is_key: OptionalNullable[bool] = UNSET,
        is_indexed: OptionalNullable[bool] = UNSET,
        engineered_features: OptionalNullable[List[str]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateTagColumnResponse:
        """Update Tag Column Info

        :param datasource_id:
        :param table_name:
        :param column_name:
        :param description:
        :param dtype:
        :param is_key:
        :param is_indexed:
        :param engineered_features:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateTagColumnRequest(
            description=description,
            dtype=dtype,
            is_key=is_key,
            is_indexed=is_indexed,
            engineered_features=engineered_features,
        )
        _request = models.UpdateTagColumnInfoRequest(
            datasource_id=datasource_id,
            table_name=table_name,
            column_name=column_name,
            update_tag_column_request=_body,
        )
        return self._call(
            _UPDATE_TAG_COLUMN_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    async def update_tag_column_info_async(
        self,
        *,
        datasource_id: str,
        table_name: str,
        column_name: str,
        description: OptionalNullable[str] = UNSET,
        dtype: OptionalNullable[str] = UNSET,
        is_key: OptionalNullable[bool] = UNSET,
        is_indexed: OptionalNullable[bool] = UNSET,
        engineered_features: OptionalNullable[List[str]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UpdateTagColumnResponse:
        """Update Tag Column Info

        :param datasource_id:
        :param table_name:
        :param column_name:
        :param description:
        :param dtype:
        :param is_key:
        :param is_indexed:
        :param engineered_features:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateTagColumnRequest(
            description=description,
            dtype=dtype,
            is_key=is_key,
            is_indexed=is_indexed,
            engineered_features=engineered_features,
        )
        _request = models.UpdateTagColumnInfoRequest(
            datasource_id=datasource_id,
            table_name=table_name,
            column_name=column_name,
            update_tag_column_request=_body,
        )
        return await self._call_async(
            _UPDATE_TAG_COLUMN_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_all_tag_column_info(
        self,
        *,
        datasource_id: str,
        table_name: str,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> List[models.TagColumnInfo]:
        """Get All Tag Column Info

        :param datasource_id:
        :param table_name:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetAllTagColumnInfoRequest(
            datasource_id=datasource_id,
            table_name=table_name,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return self._call(
            _GET_ALL_TAG_COLUMN_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_all_tag_column_info_async(
        self,
        *,
        datasource_id: str,
        table_name: str,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> List[models.TagColumnInfo]:
        """Get All Tag Column Info

        :param datasource_id:
        :param table_name:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetAllTagColumnInfoRequest(
            datasource_id=datasource_id,
            table_name=table_name,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return await self._call_async(
            _GET_ALL_TAG_COLUMN_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    def delete_tag_column_info(
        self,
        *,
        datasource_id: str,
        table_name: str,
        column_name: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteTagTableResponse:
        """Delete Tag Column Info

        :param datasource_id:
        :param table_name:
        :param column_name:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteTagColumnInfoRequest(
            datasource_id=datasource_id, table_name=table_name, column_name=column_name
        )
        return self._call(
            _DELETE_TAG_COLUMN_INFO, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_tag_column_info_async(
        self,
        *,
        datasource_id: str,
        table_name: str,
        column_name: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteTagTableResponse:
        """Delete Tag Column Info

        :param datasource_id:
        :param table_name:
        :param column_name:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteTagColumnInfoRequest(
            datasource_id=datasource_id, table_name=table_name, column_name=column_name
        )
        return await self._call_async(
            _DELETE_TAG_COLUMN_INFO, _request, retries, server_url, timeout_ms, http_headers
        )
