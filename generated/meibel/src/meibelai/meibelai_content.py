"""Upload, list, read and delete content"""

from __future__ import annotations

from typing import Any, List, Mapping, Optional, Union

import httpx

from . import models, utils
from .basesdk import BaseSDK
from .types import UNSET, OptionalNullable
from .utils import eventstreaming
from .utils.operation import Body, Operation, Reply
from .utils.retries import BackoffStrategy, RetryConfig
from .utils.serializers import as_model

_LIST_DATASOURCE_CONTENT: Operation[models.ListContentResponse, models.ListContentResponse] = (
    Operation(
        operation_id="listDatasourceContent",
        method="GET",
        path="/datasource/{datasource_id}/content",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: models.ListContentResponse),
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

_UPLOAD_DATASOURCE_CONTENT: Operation[
    models.UploadContentResponse, models.UploadContentResponse
] = Operation(
    operation_id="uploadDatasourceContent",
    method="POST",
    path="/datasource/{datasource_id}/content",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.UploadContentResponse),
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
        "multipart",
        "multipart/form-data",
        lambda: models.BodyUploadDatasourceContent,
        required=True,
        field="body_upload_datasource_content",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_STREAM_UPLOAD_PROGRESS: Operation[
    eventstreaming.EventStream[models.SSEEvent], eventstreaming.EventStreamAsync[models.SSEEvent]
] = Operation(
    operation_id="streamUploadProgress",
    method="GET",
    path="/uploads/{upload_id}/progress",
    accept="text/event-stream",
    replies=(
        Reply(("200",), "text/event-stream", "sse", type=lambda: models.SSEEvent),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("404", "422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_DATASOURCE_UPLOAD_STATUS: Operation[Any, Any] = Operation(
    operation_id="getDatasourceUploadStatus",
    method="GET",
    path="/datasource/{datasource_id}/content/upload-status/{upload_id}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json"),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("404", "422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_STREAM_DATASOURCE_UPLOAD_PROGRESS: Operation[
    eventstreaming.EventStream[models.SSEEvent], eventstreaming.EventStreamAsync[models.SSEEvent]
] = Operation(
    operation_id="streamDatasourceUploadProgress",
    method="GET",
    path="/datasource/{datasource_id}/content/upload-progress/{upload_id}",
    accept="text/event-stream",
    replies=(
        Reply(("200",), "text/event-stream", "sse", type=lambda: models.SSEEvent),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("404", "422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_DATASOURCE_CONTENT_METADATA: Operation[
    models.GetContentResponse, models.GetContentResponse
] = Operation(
    operation_id="getDatasourceContentMetadata",
    method="GET",
    path="/datasource/{datasource_id}/content/{path}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.GetContentResponse),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("404", "422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_DELETE_DATASOURCE_CONTENT: Operation[
    models.DeleteContentResponse, models.DeleteContentResponse
] = Operation(
    operation_id="deleteDatasourceContent",
    method="DELETE",
    path="/datasource/{datasource_id}/content/{path}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.DeleteContentResponse),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("404", "422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_DOWNLOAD_DATASOURCE_CONTENT: Operation[httpx.Response, httpx.Response] = Operation(
    operation_id="downloadDatasourceContent",
    method="GET",
    path="/datasource/{datasource_id}/content/{path}/download",
    accept="application/octet-stream",
    replies=(
        Reply(("200",), "application/octet-stream", "http"),
        Reply(
            ("422",),
            "application/json",
            "json",
            lambda: models.HTTPValidationErrorData,
            error=lambda: models.HTTPValidationError,
        ),
        Reply(("4XX", "5XX"), fails=True),
    ),
    error_status_codes=("404", "422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)


class MeibelaiContent(BaseSDK):
    """Upload, list, read and delete content"""

    def list_datasource_content(
        self,
        *,
        datasource_id: str,
        prefix: OptionalNullable[str] = UNSET,
        continuation_token: OptionalNullable[str] = UNSET,
        limit: Optional[int] = 1000,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.ListContentResponse:
        """List datasource content

        Lists the files and directories of a datasource, page by page, optionally below a prefix.

        :param datasource_id:
        :param prefix: Only content below this path
        :param continuation_token: Token of the next page
        :param limit: The most items to give
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.ListDatasourceContentRequest(
            datasource_id=datasource_id,
            prefix=prefix,
            continuation_token=continuation_token,
            limit=limit,
        )
        return self._call(
            _LIST_DATASOURCE_CONTENT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def list_datasource_content_async(
        self,
        *,
        datasource_id: str,
        prefix: OptionalNullable[str] = UNSET,
        continuation_token: OptionalNullable[str] = UNSET,
        limit: Optional[int] = 1000,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.ListContentResponse:
        """List datasource content

        Lists the files and directories of a datasource, page by page, optionally below a prefix.

        :param datasource_id:
        :param prefix: Only content below this path
        :param continuation_token: Token of the next page
        :param limit: The most items to give
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.ListDatasourceContentRequest(
            datasource_id=datasource_id,
            prefix=prefix,
            continuation_token=continuation_token,
            limit=limit,
        )
        return await self._call_async(
            _LIST_DATASOURCE_CONTENT, _request, retries, server_url, timeout_ms, http_headers
        )

    def upload_datasource_content(
        self,
        *,
        datasource_id: str,
        files: Union[List[models.Files], List[models.FilesTypedDict]],
        prefix: OptionalNullable[str] = UNSET,
        extract_zip: OptionalNullable[bool] = UNSET,
        extract_eml: OptionalNullable[bool] = UNSET,
        max_concurrent: OptionalNullable[int] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UploadContentResponse:
        """Upload Content

        Uploads files to a datasource.

        The parts of the form are passed on as they arrive, so files of any size fit.

        :param datasource_id:
        :param files: The files to upload
        :param prefix: Only content below this path
        :param extract_zip: Whether to unpack ZIP archives
        :param extract_eml: Whether to unpack e-mail messages
        :param max_concurrent: How many files to upload at a time
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.BodyUploadDatasourceContent(
            files=as_model(files),
            prefix=prefix,
            extract_zip=extract_zip,
            extract_eml=extract_eml,
            max_concurrent=max_concurrent,
        )
        _request = models.UploadDatasourceContentRequest(
            datasource_id=datasource_id, body_upload_datasource_content=_body
        )
        return self._call(
            _UPLOAD_DATASOURCE_CONTENT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def upload_datasource_content_async(
        self,
        *,
        datasource_id: str,
        files: Union[List[models.Files], List[models.FilesTypedDict]],
        prefix: OptionalNullable[str] = UNSET,
        extract_zip: OptionalNullable[bool] = UNSET,
        extract_eml: OptionalNullable[bool] = UNSET,
        max_concurrent: OptionalNullable[int] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.UploadContentResponse:
        """Upload Content

        Uploads files to a datasource.

        The parts of the form are passed on as they arrive, so files of any size fit.

        :param datasource_id:
        :param files: The files to upload
        :param prefix: Only content below this path
        :param extract_zip: Whether to unpack ZIP archives
        :param extract_eml: Whether to unpack e-mail messages
        :param max_concurrent: How many files to upload at a time
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.BodyUploadDatasourceContent(
            files=as_model(files),
            prefix=prefix,
            extract_zip=extract_zip,
            extract_eml=extract_eml,
            max_concurrent=max_concurrent,
        )
        _request = models.UploadDatasourceContentRequest(
            datasource_id=datasource_id, body_upload_datasource_content=_body
        )
        return await self._call_async(
            _UPLOAD_DATASOURCE_CONTENT, _request, retries, server_url, timeout_ms, http_headers
        )

    def stream_upload_progress(
        self,
        *,
        upload_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> eventstreaming.EventStream[models.SSEEvent]:
        """Stream upload progress events

        Follows an upload as server-sent events until it is complete.

        :param upload_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.StreamUploadProgressRequest(upload_id=upload_id)
        return self._call(
            _STREAM_UPLOAD_PROGRESS, _request, retries, server_url, timeout_ms, http_headers
        )

    async def stream_upload_progress_async(
        self,
        *,
        upload_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> eventstreaming.EventStreamAsync[models.SSEEvent]:
        """Stream upload progress events

        Follows an upload as server-sent events until it is complete.

        :param upload_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.StreamUploadProgressRequest(upload_id=upload_id)
        return await self._call_async(
            _STREAM_UPLOAD_PROGRESS, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_datasource_upload_status(
        self,
        *,
        datasource_id: str,
        upload_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Get upload status

        Tells how far an upload has come.

        :param datasource_id:
        :param upload_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetDatasourceUploadStatusRequest(
            datasource_id=datasource_id, upload_id=upload_id
        )
        return self._call(
            _GET_DATASOURCE_UPLOAD_STATUS, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_datasource_upload_status_async(
        self,
        *,
        datasource_id: str,
        upload_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Get upload status

        Tells how far an upload has come.

        :param datasource_id:
        :param upload_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetDatasourceUploadStatusRequest(
            datasource_id=datasource_id, upload_id=upload_id
        )
        return await self._call_async(
            _GET_DATASOURCE_UPLOAD_STATUS, _request, retries, server_url, timeout_ms, http_headers
        )

    def stream_datasource_upload_progress(
        self,
        *,
        datasource_id: str,
        upload_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> eventstreaming.EventStream[models.SSEEvent]:
        """Stream upload progress events (legacy)

        Follows an upload to one datasource. Newer clients ask `/uploads/{upload_id}/progress`, which needs no datasource.

        :param datasource_id:
        :param upload_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.StreamDatasourceUploadProgressRequest(
            datasource_id=datasource_id, upload_id=upload_id
        )
        return self._call(
            _STREAM_DATASOURCE_UPLOAD_PROGRESS,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    async def stream_datasource_upload_progress_async(
        self,
        *,
        datasource_id: str,
        upload_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> eventstreaming.EventStreamAsync[models.SSEEvent]:
        """Stream upload progress events (legacy)

        Follows an upload to one datasource. Newer clients ask `/uploads/{upload_id}/progress`, which needs no datasource.

        :param datasource_id:
        :param upload_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.StreamDatasourceUploadProgressRequest(
            datasource_id=datasource_id, upload_id=upload_id
        )
        return await self._call_async(
            _STREAM_DATASOURCE_UPLOAD_PROGRESS,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    def get_datasource_content_metadata(
        self,
        *,
        datasource_id: str,
        path: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetContentResponse:
        """Get content metadata

        Gives what is known of one file or directory.

        :param datasource_id:
        :param path:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetDatasourceContentMetadataRequest(
            datasource_id=datasource_id, path=path
        )
        return self._call(
            _GET_DATASOURCE_CONTENT_METADATA,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    async def get_datasource_content_metadata_async(
        self,
        *,
        datasource_id: str,
        path: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetContentResponse:
        """Get content metadata

        Gives what is known of one file or directory.

        :param datasource_id:
        :param path:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetDatasourceContentMetadataRequest(
            datasource_id=datasource_id, path=path
        )
        return await self._call_async(
            _GET_DATASOURCE_CONTENT_METADATA,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    def delete_datasource_content(
        self,
        *,
        datasource_id: str,
        path: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteContentResponse:
        """Delete content

        Deletes a file, or a directory with all that is in it.

        :param datasource_id:
        :param path:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteDatasourceContentRequest(datasource_id=datasource_id, path=path)
        return self._call(
            _DELETE_DATASOURCE_CONTENT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_datasource_content_async(
        self,
        *,
        datasource_id: str,
        path: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.DeleteContentResponse:
        """Delete content

        Deletes a file, or a directory with all that is in it.

        :param datasource_id:
        :param path:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteDatasourceContentRequest(datasource_id=datasource_id, path=path)
        return await self._call_async(
            _DELETE_DATASOURCE_CONTENT, _request, retries, server_url, timeout_ms, http_headers
        )

    def download_datasource_content(
        self,
        *,
        datasource_id: str,
        path: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> httpx.Response:
        """Download content file

        Gives the bytes of one file as a stream.

        :param datasource_id:
        :param path:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DownloadDatasourceContentRequest(datasource_id=datasource_id, path=path)
        return self._call(
            _DOWNLOAD_DATASOURCE_CONTENT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def download_datasource_content_async(
        self,
        *,
        datasource_id: str,
        path: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> httpx.Response:
        """Download content file

        Gives the bytes of one file as a stream.

        :param datasource_id:
        :param path:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DownloadDatasourceContentRequest(datasource_id=datasource_id, path=path)
        return await self._call_async(
            _DOWNLOAD_DATASOURCE_CONTENT, _request, retries, server_url, timeout_ms, http_headers
        )
