"""work with executions of blueprints"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional

from . import models, utils
from .basesdk import BaseSDK
from .types import UNSET, OptionalNullable
from .utils.operation import Body, Operation, Reply
from .utils.retries import BackoffStrategy, RetryConfig

_START_BLUEPRINT_INSTANCE: Operation[Any, Any] = Operation(
    operation_id="startBlueprintInstance",
    method="POST",
    path="/{blueprint_instance_id}/start-instance",
    accept="application/json",
    replies=(
        Reply(("201",), "application/json", "json"),
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
        lambda: Optional[models.StartBlueprintInstanceRequest],
        nullable=True,
        field="start_blueprint_instance_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_CANCEL_BLUEPRINT_INSTANCE: Operation[Any, Any] = Operation(
    operation_id="cancelBlueprintInstance",
    method="POST",
    path="/{blueprint_instance_id}/cancel-instance",
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
    error_status_codes=("422", "4XX", "5XX"),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_SEND_SIGNAL: Operation[Any, Any] = Operation(
    operation_id="sendSignal",
    method="POST",
    path="/{blueprint_instance_id}/signals/{signal_name}",
    accept="application/json",
    replies=(
        Reply(("201",), "application/json", "json"),
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
        "json", "application/json", lambda: Optional[List[Any]], nullable=True, field="request_body"
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_QUERY_WORKFLOW: Operation[Any, Any] = Operation(
    operation_id="queryWorkflow",
    method="POST",
    path="/{blueprint_instance_id}/queries/{query_name}",
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
    error_status_codes=("422", "4XX", "5XX"),
    body=Body(
        "json", "application/json", lambda: Optional[List[Any]], nullable=True, field="request_body"
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)


class Executions(BaseSDK):
    """work with executions of blueprints"""

    def start_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        workflow_args: OptionalNullable[List[Any]] = UNSET,
        workflow_kwargs: OptionalNullable[Dict[str, Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Start Blueprint Instance

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param workflow_args:
        :param workflow_kwargs:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.StartBlueprintInstanceRequest(
            workflow_args=workflow_args, workflow_kwargs=workflow_kwargs
        )
        _request = models.StartBlueprintInstanceRequest1(
            blueprint_instance_id=blueprint_instance_id, start_blueprint_instance_request=_body
        )
        return self._call(
            _START_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    async def start_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        workflow_args: OptionalNullable[List[Any]] = UNSET,
        workflow_kwargs: OptionalNullable[Dict[str, Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Start Blueprint Instance

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param workflow_args:
        :param workflow_kwargs:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.StartBlueprintInstanceRequest(
            workflow_args=workflow_args, workflow_kwargs=workflow_kwargs
        )
        _request = models.StartBlueprintInstanceRequest1(
            blueprint_instance_id=blueprint_instance_id, start_blueprint_instance_request=_body
        )
        return await self._call_async(
            _START_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def cancel_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Cancel Blueprint Instance

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.CancelBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id
        )
        return self._call(
            _CANCEL_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    async def cancel_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Cancel Blueprint Instance

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.CancelBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id
        )
        return await self._call_async(
            _CANCEL_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def send_signal(
        self,
        *,
        blueprint_instance_id: str,
        signal_name: str,
        request_body: OptionalNullable[List[Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Send Signal

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param signal_name: Name of the signal to send
        :param request_body:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.SendSignalRequest(
            blueprint_instance_id=blueprint_instance_id,
            signal_name=signal_name,
            request_body=request_body,
        )
        return self._call(_SEND_SIGNAL, _request, retries, server_url, timeout_ms, http_headers)

    async def send_signal_async(
        self,
        *,
        blueprint_instance_id: str,
        signal_name: str,
        request_body: OptionalNullable[List[Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Send Signal

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param signal_name: Name of the signal to send
        :param request_body:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.SendSignalRequest(
            blueprint_instance_id=blueprint_instance_id,
            signal_name=signal_name,
            request_body=request_body,
        )
        return await self._call_async(
            _SEND_SIGNAL, _request, retries, server_url, timeout_ms, http_headers
        )

    def query_workflow(
        self,
        *,
        blueprint_instance_id: str,
        query_name: str,
        request_body: OptionalNullable[List[Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Query Workflow

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param query_name: Name of the query to execute
        :param request_body:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.QueryWorkflowRequest(
            blueprint_instance_id=blueprint_instance_id,
            query_name=query_name,
            request_body=request_body,
        )
        return self._call(_QUERY_WORKFLOW, _request, retries, server_url, timeout_ms, http_headers)

    async def query_workflow_async(
        self,
        *,
        blueprint_instance_id: str,
        query_name: str,
        request_body: OptionalNullable[List[Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Query Workflow

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param query_name: Name of the query to execute
        :param request_body:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.QueryWorkflowRequest(
            blueprint_instance_id=blueprint_instance_id,
            query_name=query_name,
            request_body=request_body,
        )
        return await self._call_async(
            _QUERY_WORKFLOW, _request, retries, server_url, timeout_ms, http_headers
        )
