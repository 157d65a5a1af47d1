"""Runs of blueprints"""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from . import models, utils
from .basesdk import BaseSDK
from .types import UNSET, OptionalNullable
from .utils.operation import Body, Operation, Reply
from .utils.retries import BackoffStrategy, RetryConfig

_ADD_BLUEPRINT_INSTANCE: Operation[
    models.AddBlueprintInstanceResponse, models.AddBlueprintInstanceResponse
] = Operation(
    operation_id="addBlueprintInstance",
    method="POST",
    path="/blueprint-instance/",
    accept="application/json",
    replies=(
        Reply(
            ("201",), "application/json", "json", type=lambda: models.AddBlueprintInstanceResponse
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
        "json", "application/json", lambda: models.AddBlueprintInstanceRequest, required=True
    ),
    has_params=False,
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_ALL_BLUEPRINT_INSTANCES: Operation[
    models.GetBlueprintInstancesResponse, models.GetBlueprintInstancesResponse
] = Operation(
    operation_id="getAllBlueprintInstances",
    method="GET",
    path="/blueprint-instance/",
    accept="application/json",
    replies=(
        Reply(
            ("200",), "application/json", "json", type=lambda: models.GetBlueprintInstancesResponse
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

_GET_BLUEPRINT_INSTANCE: Operation[
    models.GetBlueprintInstancesResponse, models.GetBlueprintInstancesResponse
] = Operation(
    operation_id="getBlueprintInstance",
    method="GET",
    path="/blueprint-instance/{blueprint_instance_id}",
    accept="application/json",
    replies=(
        Reply(
            ("200",), "application/json", "json", type=lambda: models.GetBlueprintInstancesResponse
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

_DELETE_BLUEPRINT_INSTANCE: Operation[None, None] = Operation(
    operation_id="deleteBlueprintInstance",
    method="DELETE",
    path="/blueprint-instance/{blueprint_instance_id}",
    accept="application/json",
    replies=(
        Reply(("204",)),
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

_UPDATE_BLUEPRINT_INSTANCE_STATUS: Operation[None, None] = Operation(
    operation_id="updateBlueprintInstanceStatus",
    method="PUT",
    path="/blueprint-instance/{blueprint_instance_id}/status",
    accept="application/json",
    replies=(
        Reply(("204",)),
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

_COMPLETE_BLUEPRINT_INSTANCE: Operation[Any, Any] = Operation(
    operation_id="completeBlueprintInstance",
    method="PUT",
    path="/blueprint-instance/{blueprint_instance_id}/complete-instance",
    accept="application/json",
    replies=(
        Reply(("202",), "application/json", "json"),
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
        lambda: Optional[models.CompleteBlueprintInstanceRequest],
        nullable=True,
        field="complete_blueprint_instance_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_FAIL_BLUEPRINT_INSTANCE: Operation[Any, Any] = Operation(
    operation_id="failBlueprintInstance",
    method="PUT",
    path="/blueprint-instance/{blueprint_instance_id}/fail-instance",
    accept="application/json",
    replies=(
        Reply(("202",), "application/json", "json"),
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
        lambda: models.FailBlueprintInstanceRequest,
        required=True,
        field="fail_blueprint_instance_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_ADD_ACTIVITY_BY_BLUEPRINT_INSTANCE: Operation[
    models.AddActivityResponse, models.AddActivityResponse
] = Operation(
    operation_id="addActivityByBlueprintInstance",
    method="POST",
    path="/blueprint-instance/{blueprint_instance_id}/activity",
    accept="application/json",
    replies=(
        Reply(("201",), "application/json", "json", type=lambda: models.AddActivityResponse),
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
        lambda: models.AddActivityRequest,
        required=True,
        field="add_activity_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_ACTIVITY_BY_BLUEPRINT_INSTANCE: Operation[
    models.GetActivitiesResponse, models.GetActivitiesResponse
] = Operation(
    operation_id="getActivityByBlueprintInstance",
    method="GET",
    path="/blueprint-instance/{blueprint_instance_id}/activity/{activity_id}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.GetActivitiesResponse),
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

_GET_ACTIVITIES_BY_BLUEPRINT_INSTANCE: Operation[
    models.GetActivitiesResponse, models.GetActivitiesResponse
] = Operation(
    operation_id="getActivitiesByBlueprintInstance",
    method="GET",
    path="/blueprint-instance/{blueprint_instance_id}/activities",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.GetActivitiesResponse),
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

_UPDATE_ACTIVITY_STATUS: Operation[None, None] = Operation(
    operation_id="updateActivityStatus",
    method="PUT",
    path="/blueprint-instance/{blueprint_instance_id}/activity/{activity_id}/status",
    accept="application/json",
    replies=(
        Reply(("204",)),
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

_GET_EVENT_BY_BLUEPRINT_INSTANCE: Operation[models.GetEventsResponse, models.GetEventsResponse] = (
    Operation(
        operation_id="getEventByBlueprintInstance",
        method="GET",
        path="/blueprint-instance/{blueprint_instance_id}/event/{event_id}",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: models.GetEventsResponse),
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

_CREATE_EVENT_BY_BLUEPRINT_INSTANCE_ID: Operation[
    models.AddEventResponse, models.AddEventResponse
] = Operation(
    operation_id="createEventByBlueprintInstanceId",
    method="POST",
    path="/blueprint-instance/{blueprint_instance_id}/event",
    accept="application/json",
    replies=(
        Reply(("201",), "application/json", "json", type=lambda: models.AddEventResponse),
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
        lambda: models.CustomEventRequest,
        required=True,
        field="custom_event_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_EVENTS_BY_BLUEPRINT_INSTANCE: Operation[models.GetEventsResponse, models.GetEventsResponse] = (
    Operation(
        operation_id="getEventsByBlueprintInstance",
        method="GET",
        path="/blueprint-instance/{blueprint_instance_id}/events",
        accept="application/json",
        replies=(
            Reply(("200",), "application/json", "json", type=lambda: models.GetEventsResponse),
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


class Instances(BaseSDK):
    """Runs of blueprints"""

    def add_blueprint_instance(
        self,
        *,
        blueprint_id: OptionalNullable[str] = UNSET,
        workflow_type: OptionalNullable[str] = UNSET,
        task_queue: OptionalNullable[str] = UNSET,
        instance_metadata: OptionalNullable[Dict[str, Any]] = UNSET,
        parent_id: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddBlueprintInstanceResponse:
        """Add Blueprint Instance

        :param blueprint_id:
        :param workflow_type:
        :param task_queue:
        :param instance_metadata:
        :param parent_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.AddBlueprintInstanceRequest(
            blueprint_id=blueprint_id,
            workflow_type=workflow_type,
            task_queue=task_queue,
            instance_metadata=instance_metadata,
            parent_id=parent_id,
        )
        return self._call(
            _ADD_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    async def add_blueprint_instance_async(
        self,
        *,
        blueprint_id: OptionalNullable[str] = UNSET,
        workflow_type: OptionalNullable[str] = UNSET,
        task_queue: OptionalNullable[str] = UNSET,
        instance_metadata: OptionalNullable[Dict[str, Any]] = UNSET,
        parent_id: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddBlueprintInstanceResponse:
        """Add Blueprint Instance

        :param blueprint_id:
        :param workflow_type:
        :param task_queue:
        :param instance_metadata:
        :param parent_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.AddBlueprintInstanceRequest(
            blueprint_id=blueprint_id,
            workflow_type=workflow_type,
            task_queue=task_queue,
            instance_metadata=instance_metadata,
            parent_id=parent_id,
        )
        return await self._call_async(
            _ADD_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_all_blueprint_instances(
        self,
        *,
        include_children: Optional[bool] = False,
        include_activities: Optional[bool] = False,
        include_events: Optional[bool] = False,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetBlueprintInstancesResponse:
        """Get All Blueprint Instances

        :param include_children:
        :param include_activities:
        :param include_events:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetAllBlueprintInstancesRequest(
            include_children=include_children,
            include_activities=include_activities,
            include_events=include_events,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return self._call(
            _GET_ALL_BLUEPRINT_INSTANCES, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_all_blueprint_instances_async(
        self,
        *,
        include_children: Optional[bool] = False,
        include_activities: Optional[bool] = False,
        include_events: Optional[bool] = False,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetBlueprintInstancesResponse:
        """Get All Blueprint Instances

        :param include_children:
        :param include_activities:
        :param include_events:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetAllBlueprintInstancesRequest(
            include_children=include_children,
            include_activities=include_activities,
            include_events=include_events,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return await self._call_async(
            _GET_ALL_BLUEPRINT_INSTANCES, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        include_children: Optional[bool] = False,
        include_activities: Optional[bool] = False,
        include_events: Optional[bool] = False,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetBlueprintInstancesResponse:
        """Get Blueprint Instance

        :param blueprint_instance_id:
        :param include_children:
        :param include_activities:
        :param include_events:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id,
            include_children=include_children,
            include_activities=include_activities,
            include_events=include_events,
        )
        return self._call(
            _GET_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        include_children: Optional[bool] = False,
        include_activities: Optional[bool] = False,
        include_events: Optional[bool] = False,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetBlueprintInstancesResponse:
        """Get Blueprint Instance

        :param blueprint_instance_id:
        :param include_children:
        :param include_activities:
        :param include_events:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id,
            include_children=include_children,
            include_activities=include_activities,
            include_events=include_events,
        )
        return await self._call_async(
            _GET_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def delete_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        """Delete Blueprint Instance

        :param blueprint_instance_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id
        )
        self._call(
            _DELETE_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        """Delete Blueprint Instance

        :param blueprint_instance_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id
        )
        await self._call_async(
            _DELETE_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def update_blueprint_instance_status(
        self,
        *,
        blueprint_instance_id: str,
        updated_status_value: models.BlueprintInstanceStatus,
        workflow_run_id: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        """Update Blueprint Instance Status

        :param blueprint_instance_id:
        :param updated_status_value: The new status
        :param workflow_run_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.UpdateBlueprintInstanceStatusRequest(
            blueprint_instance_id=blueprint_instance_id,
            updated_status_value=updated_status_value,
            workflow_run_id=workflow_run_id,
        )
        self._call(
            _UPDATE_BLUEPRINT_INSTANCE_STATUS,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    async def update_blueprint_instance_status_async(
        self,
        *,
        blueprint_instance_id: str,
        updated_status_value: models.BlueprintInstanceStatus,
        workflow_run_id: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        """Update Blueprint Instance Status

        :param blueprint_instance_id:
        :param updated_status_value: The new status
        :param workflow_run_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.UpdateBlueprintInstanceStatusRequest(
            blueprint_instance_id=blueprint_instance_id,
            updated_status_value=updated_status_value,
            workflow_run_id=workflow_run_id,
        )
        await self._call_async(
            _UPDATE_BLUEPRINT_INSTANCE_STATUS,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    def complete_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        result: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Complete a Blueprint Instance

        Marks an instance as completed and records the event.

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param result:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.CompleteBlueprintInstanceRequest(result=result)
        _request = models.CompleteBlueprintInstanceRequest1(
            blueprint_instance_id=blueprint_instance_id, complete_blueprint_instance_request=_body
        )
        return self._call(
            _COMPLETE_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    async def complete_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        result: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Complete a Blueprint Instance

        Marks an instance as completed and records the event.

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param result:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.CompleteBlueprintInstanceRequest(result=result)
        _request = models.CompleteBlueprintInstanceRequest1(
            blueprint_instance_id=blueprint_instance_id, complete_blueprint_instance_request=_body
        )
        return await self._call_async(
            _COMPLETE_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def fail_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        error: OptionalNullable[str] = UNSET,
        error_details: OptionalNullable[Dict[str, Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Fail a Blueprint Instance

        Marks an instance as failed and records the event with its error.

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param error: What went wrong
        :param error_details:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.FailBlueprintInstanceRequest(error=error, error_details=error_details)
        _request = models.FailBlueprintInstanceRequest1(
            blueprint_instance_id=blueprint_instance_id, fail_blueprint_instance_request=_body
        )
        return self._call(
            _FAIL_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    async def fail_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        error: OptionalNullable[str] = UNSET,
        error_details: OptionalNullable[Dict[str, Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Fail a Blueprint Instance

        Marks an instance as failed and records the event with its error.

        :param blueprint_instance_id: Unique identifier for the workflow instance
        :param error: What went wrong
        :param error_details:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.FailBlueprintInstanceRequest(error=error, error_details=error_details)
        _request = models.FailBlueprintInstanceRequest1(
            blueprint_instance_id=blueprint_instance_id, fail_blueprint_instance_request=_body
        )
        return await self._call_async(
            _FAIL_BLUEPRINT_INSTANCE, _request, retries, server_url, timeout_ms, http_headers
        )

    def add_activity_by_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        activity_type: str,
        input_data: OptionalNullable[Dict[str, Any]] = UNSET,
        output_data: OptionalNullable[Dict[str, Any]] = UNSET,
        group_id: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddActivityResponse:
        """Add Activity By Blueprint Instance

        :param blueprint_instance_id:
        :param activity_type:
        :param input_data:
        :param output_data:
        :param group_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddActivityRequest(
            activity_type=activity_type,
            input_data=input_data,
            output_data=output_data,
            group_id=group_id,
        )
        _request = models.AddActivityByBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id, add_activity_request=_body
        )
        return self._call(
            _ADD_ACTIVITY_BY_BLUEPRINT_INSTANCE,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    async def add_activity_by_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        activity_type: str,
        input_data: OptionalNullable[Dict[str, Any]] = UNSET,
        output_data: OptionalNullable[Dict[str, Any]] = UNSET,
        group_id: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddActivityResponse:
        """Add Activity By Blueprint Instance

        :param blueprint_instance_id:
        :param activity_type:
        :param input_data:
        :param output_data:
        :param group_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddActivityRequest(
            activity_type=activity_type,
            input_data=input_data,
            output_data=output_data,
            group_id=group_id,
        )
        _request = models.AddActivityByBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id, add_activity_request=_body
        )
        return await self._call_async(
            _ADD_ACTIVITY_BY_BLUEPRINT_INSTANCE,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    def get_activity_by_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        activity_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetActivitiesResponse:
        """Get Activity By Blueprint Instance

        :param blueprint_instance_id:
        :param activity_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetActivityByBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id, activity_id=activity_id
        )
        return self._call(
            _GET_ACTIVITY_BY_BLUEPRINT_INSTANCE,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    async def get_activity_by_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        activity_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetActivitiesResponse:
        """Get Activity By Blueprint Instance

        :param blueprint_instance_id:
        :param activity_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetActivityByBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id, activity_id=activity_id
        )
        return await self._call_async(
            _GET_ACTIVITY_BY_BLUEPRINT_INSTANCE,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    def get_activities_by_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetActivitiesResponse:
        """Get Activities By Blueprint Instance

        :param blueprint_instance_id:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetActivitiesByBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return self._call(
            _GET_ACTIVITIES_BY_BLUEPRINT_INSTANCE,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    async def get_activities_by_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetActivitiesResponse:
        """Get Activities By Blueprint Instance

        :param blueprint_instance_id:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetActivitiesByBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return await self._call_async(
            _GET_ACTIVITIES_BY_BLUEPRINT_INSTANCE,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    def update_activity_status(
        self,
        *,
        blueprint_instance_id: str,
        activity_id: str,
        updated_status_value: models.ActivityStatus,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        """Update Activity Status

        :param blueprint_instance_id:
        :param activity_id:
        :param updated_status_value: The new status
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.UpdateActivityStatusRequest(
            blueprint_instance_id=blueprint_instance_id,
            activity_id=activity_id,
            updated_status_value=updated_status_value,
        )
        self._call(_UPDATE_ACTIVITY_STATUS, _request, retries, server_url, timeout_ms, http_headers)

    async def update_activity_status_async(
        self,
        *,
        blueprint_instance_id: str,
        activity_id: str,
        updated_status_value: models.ActivityStatus,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        """Update Activity Status

        :param blueprint_instance_id:
        :param activity_id:
        :param updated_status_value: The new status
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.UpdateActivityStatusRequest(
            blueprint_instance_id=blueprint_instance_id,
            activity_id=activity_id,
            updated_status_value=updated_status_value,
        )
        await self._call_async(
            _UPDATE_ACTIVITY_STATUS, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_event_by_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        event_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetEventsResponse:
        """Get Event By Blueprint Instance

        :param blueprint_instance_id:
        :param event_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetEventByBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id, event_id=event_id
        )
        return self._call(
            _GET_EVENT_BY_BLUEPRINT_INSTANCE,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    async def get_event_by_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        event_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetEventsResponse:
        """Get Event By Blueprint Instance

        :param blueprint_instance_id:
        :param event_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetEventByBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id, event_id=event_id
        )
        return await self._call_async(
            _GET_EVENT_BY_BLUEPRINT_INSTANCE,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    def create_event_by_blueprint_instance_id(
        self,
        *,
        blueprint_instance_id: str,
        event_name: str,
        activity_id: OptionalNullable[str] = UNSET,
        details: OptionalNullable[Dict[str, Any]] = UNSET,
        group_id: OptionalNullable[str] = UNSET,
        is_signal: OptionalNullable[bool] = UNSET,
        is_internal: OptionalNullable[bool] = UNSET,
        originating_signal_id: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddEventResponse:
        """Create Event By Blueprint Instance Id

        :param blueprint_instance_id:
        :param event_name: The name of the event
        :param activity_id:
        :param details:
        :param group_id:
        :param is_signal:
        :param is_internal:
        :param originating_signal_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.CustomEventRequest(
            event_name=event_name,
            activity_id=activity_id,
            details=details,
            group_id=group_id,
            is_signal=is_signal,
            is_internal=is_internal,
            originating_signal_id=originating_signal_id,
        )
        _request = models.CreateEventByBlueprintInstanceIDRequest(
            blueprint_instance_id=blueprint_instance_id, custom_event_request=_body
        )
        return self._call(
            _CREATE_EVENT_BY_BLUEPRINT_INSTANCE_ID,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    async def create_event_by_blueprint_instance_id_async(
        self,
        *,
        blueprint_instance_id: str,
        event_name: str,
        activity_id: OptionalNullable[str] = UNSET,
        details: OptionalNullable[Dict[str, Any]] = UNSET,
        group_id: OptionalNullable[str] = UNSET,
        is_signal: OptionalNullable[bool] = UNSET,
        is_internal: OptionalNullable[bool] = UNSET,
        originating_signal_id: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddEventResponse:
        """Create Event By Blueprint Instance Id

        :param blueprint_instance_id:
        :param event_name: The name of the event
        :param activity_id:
        :param details:
        :param group_id:
        :param is_signal:
        :param is_internal:
        :param originating_signal_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.CustomEventRequest(
            event_name=event_name,
            activity_id=activity_id,
            details=details,
            group_id=group_id,
            is_signal=is_signal,
            is_internal=is_internal,
            originating_signal_id=originating_signal_id,
        )
        _request = models.CreateEventByBlueprintInstanceIDRequest(
            blueprint_instance_id=blueprint_instance_id, custom_event_request=_body
        )
        return await self._call_async(
            _CREATE_EVENT_BY_BLUEPRINT_INSTANCE_ID,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    def get_events_by_blueprint_instance(
        self,
        *,
        blueprint_instance_id: str,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetEventsResponse:
        """Get Events By Blueprint Instance

        :param blueprint_instance_id:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetEventsByBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return self._call(
            _GET_EVENTS_BY_BLUEPRINT_INSTANCE,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )

    async def get_events_by_blueprint_instance_async(
        self,
        *,
        blueprint_instance_id: str,
        offset: Optional[int] = 0,
        limit: Optional[int] = 10,
        sort_by: OptionalNullable[str] = UNSET,
        sort_order: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetEventsResponse:
        """Get Events By Blueprint Instance

        :param blueprint_instance_id:
        :param offset: How many items to skip
        :param limit: The most items to give
        :param sort_by: The field to sort by
        :param sort_order: `asc` or `desc`
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetEventsByBlueprintInstanceRequest(
            blueprint_instance_id=blueprint_instance_id,
            offset=offset,
            limit=limit,
            sort_by=sort_by,
            sort_order=sort_order,
        )
        return await self._call_async(
            _GET_EVENTS_BY_BLUEPRINT_INSTANCE,
            _request,
            retries,
            server_url,
            timeout_ms,
            http_headers,
        )
