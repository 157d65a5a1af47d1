"""Methods of Content."""

from __future__ import annotations

from typing import Mapping, Optional

from . import models, utils
from .basesdk import BaseSDK
from .types import UNSET, OptionalNullable
from .utils import eventstreaming
from .utils.operation import Operation, Reply
from .utils.retries import BackoffStrategy, RetryConfig

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


class Content(BaseSDK):

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
