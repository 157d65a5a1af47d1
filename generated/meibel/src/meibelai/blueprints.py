"""Workflow definitions and their tasks"""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from . import models, utils
from .basesdk import BaseSDK
from .executions import Executions
from .instances import Instances
from .sdkconfiguration import SDKConfiguration
from .types import UNSET, OptionalNullable
from .utils.operation import Body, Operation, Reply
from .utils.retries import BackoffStrategy, RetryConfig

_GET_BLUEPRINTS: Operation[models.GetBlueprintsResponse, models.GetBlueprintsResponse] = Operation(
    operation_id="getBlueprints",
    method="GET",
    path="/blueprint/",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.GetBlueprintsResponse),
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
    has_params=False,
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_CREATE_BLUEPRINT: Operation[models.AddBlueprintResponse, models.AddBlueprintResponse] = Operation(
    operation_id="createBlueprint",
    method="POST",
    path="/blueprint/",
    accept="application/json",
    replies=(
        Reply(("201",), "application/json", "json", type=lambda: models.AddBlueprintResponse),
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
    body=Body("json", "application/json", lambda: models.AddBlueprintRequest, required=True),
    has_params=False,
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_BLUEPRINT: Operation[models.Blueprint, models.Blueprint] = Operation(
    operation_id="getBlueprint",
    method="GET",
    path="/blueprint/{blueprint_id}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.Blueprint),
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

_UPDATE_BLUEPRINT: Operation[models.Blueprint, models.Blueprint] = Operation(
    operation_id="updateBlueprint",
    method="PUT",
    path="/blueprint/{blueprint_id}",
    accept="application/json",
    replies=(
        Reply(("200",), "application/json", "json", type=lambda: models.Blueprint),
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
        lambda: models.UpdateBlueprintRequest,
        required=True,
        field="update_blueprint_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_DELETE_BLUEPRINT: Operation[str, str] = Operation(
    operation_id="deleteBlueprint",
    method="DELETE",
    path="/blueprint/{blueprint_id}",
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

_CREATE_BLUEPRINT_TASK: Operation[Any, Any] = Operation(
    operation_id="createBlueprintTask",
    method="POST",
    path="/blueprint/{blueprint_id}/task",
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
        lambda: models.AddBlueprintTaskRequest,
        required=True,
        field="add_blueprint_task_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_GET_BLUEPRINT_TASKS: Operation[Any, Any] = Operation(
    operation_id="getBlueprintTasks",
    method="GET",
    path="/blueprint/{blueprint_id}/task",
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

_UPDATE_BLUEPRINT_TASK: Operation[Any, Any] = Operation(
    operation_id="updateBlueprintTask",
    method="PUT",
    path="/blueprint/{blueprint_id}/task/{task_id}",
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
        "json",
        "application/json",
        lambda: models.UpdateBlueprintTaskRequest,
        required=True,
        field="update_blueprint_task_request",
    ),
    scopes=(),
    retry=RetryConfig("backoff", BackoffStrategy(500, 60000, 1.5, 3600000), True),
    retry_codes=("5XX",),
)

_DELETE_BLUEPRINT_TASK: Operation[Any, Any] = Operation(
    operation_id="deleteBlueprintTask",
    method="DELETE",
    path="/blueprint/{blueprint_id}/task/{task_id}",
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


class Blueprints(BaseSDK):
    """Workflow definitions and their tasks"""

    instances: Instances
    """Runs of blueprints"""
    executions: Executions
    """work with executions of blueprints"""

    def __init__(self, sdk_config: SDKConfiguration, parent_ref: Optional[object] = None) -> None:
        super().__init__(sdk_config, parent_ref=parent_ref)
        self._init_sdks()

    def _init_sdks(self) -> None:
        self.instances = Instances(self.sdk_configuration, parent_ref=self.parent_ref)
        self.executions = Executions(self.sdk_configuration, parent_ref=self.parent_ref)

    def get_blueprints(
        self,
        *,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetBlueprintsResponse:
        """Get Blueprints

        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        return self._call(_GET_BLUEPRINTS, None, retries, server_url, timeout_ms, http_headers)

    async def get_blueprints_async(
        self,
        *,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.GetBlueprintsResponse:
        """Get Blueprints

        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        return await self._call_async(
            _GET_BLUEPRINTS, None, retries, server_url, timeout_ms, http_headers
        )

    def create_blueprint(
        self,
        *,
        name: str,
        dsl_definition: models.DslDefinition,
        version: OptionalNullable[str] = UNSET,
        description: OptionalNullable[str] = UNSET,
        yaml_spec_content: OptionalNullable[str] = UNSET,
        json_spec_content: OptionalNullable[Dict[str, Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddBlueprintResponse:
        """Create Blueprint

        :param name:
        :param dsl_definition: The language of a workflow definition
        :param version:
        :param description:
        :param yaml_spec_content:
        :param json_spec_content:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.AddBlueprintRequest(
            name=name,
            dsl_definition=dsl_definition,
            version=version,
            description=description,
            yaml_spec_content=yaml_spec_content,
            json_spec_content=json_spec_content,
        )
        return self._call(
            _CREATE_BLUEPRINT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def create_blueprint_async(
        self,
        *,
        name: str,
        dsl_definition: models.DslDefinition,
        version: OptionalNullable[str] = UNSET,
        description: OptionalNullable[str] = UNSET,
        yaml_spec_content: OptionalNullable[str] = UNSET,
        json_spec_content: OptionalNullable[Dict[str, Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.AddBlueprintResponse:
        """Create Blueprint

        :param name:
        :param dsl_definition: The language of a workflow definition
        :param version:
        :param description:
        :param yaml_spec_content:
        :param json_spec_content:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.AddBlueprintRequest(
            name=name,
            dsl_definition=dsl_definition,
            version=version,
            description=description,
            yaml_spec_content=yaml_spec_content,
            json_spec_content=json_spec_content,
        )
        return await self._call_async(
            _CREATE_BLUEPRINT, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_blueprint(
        self,
        *,
        blueprint_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.Blueprint:
        """Get Blueprint

        :param blueprint_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetBlueprintRequest(blueprint_id=blueprint_id)
        return self._call(_GET_BLUEPRINT, _request, retries, server_url, timeout_ms, http_headers)

    async def get_blueprint_async(
        self,
        *,
        blueprint_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.Blueprint:
        """Get Blueprint

        :param blueprint_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetBlueprintRequest(blueprint_id=blueprint_id)
        return await self._call_async(
            _GET_BLUEPRINT, _request, retries, server_url, timeout_ms, http_headers
        )

    def update_blueprint(
        self,
        *,
        blueprint_id: str,
        name: OptionalNullable[str] = UNSET,
        version: OptionalNullable[str] = UNSET,
        description: OptionalNullable[str] = UNSET,
        dsl_definition: OptionalNullable[models.DslDefinition] = UNSET,
        yaml_spec_content: OptionalNullable[str] = UNSET,
        json_spec_content: OptionalNullable[Dict[str, Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.Blueprint:
        """Update Blueprint

        :param blueprint_id:
        :param name:
        :param version:
        :param description:
        :param dsl_definition:
        :param yaml_spec_content:
        :param json_spec_content:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateBlueprintRequest(
            name=name,
            version=version,
            description=description,
            dsl_definition=dsl_definition,
            yaml_spec_content=yaml_spec_content,
            json_spec_content=json_spec_content,
        )
        _request = models.UpdateBlueprintRequest1(
            blueprint_id=blueprint_id, update_blueprint_request=_body
        )
        return self._call(
            _UPDATE_BLUEPRINT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def update_blueprint_async(
        self,
        *,
        blueprint_id: str,
        name: OptionalNullable[str] = UNSET,
        version: OptionalNullable[str] = UNSET,
        description: OptionalNullable[str] = UNSET,
        dsl_definition: OptionalNullable[models.DslDefinition] = UNSET,
        yaml_spec_content: OptionalNullable[str] = UNSET,
        json_spec_content: OptionalNullable[Dict[str, Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> models.Blueprint:
        """Update Blueprint

        :param blueprint_id:
        :param name:
        :param version:
        :param description:
        :param dsl_definition:
        :param yaml_spec_content:
        :param json_spec_content:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateBlueprintRequest(
            name=name,
            version=version,
            description=description,
            dsl_definition=dsl_definition,
            yaml_spec_content=yaml_spec_content,
            json_spec_content=json_spec_content,
        )
        _request = models.UpdateBlueprintRequest1(
            blueprint_id=blueprint_id, update_blueprint_request=_body
        )
        return await self._call_async(
            _UPDATE_BLUEPRINT, _request, retries, server_url, timeout_ms, http_headers
        )

    def delete_blueprint(
        self,
        *,
        blueprint_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> str:
        """Delete Blueprint

        :param blueprint_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteBlueprintRequest(blueprint_id=blueprint_id)
        return self._call(
            _DELETE_BLUEPRINT, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_blueprint_async(
        self,
        *,
        blueprint_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> str:
        """Delete Blueprint

        :param blueprint_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteBlueprintRequest(blueprint_id=blueprint_id)
        return await self._call_async(
            _DELETE_BLUEPRINT, _request, retries, server_url, timeout_ms, http_headers
        )

    def create_blueprint_task(
        self,
        *,
        blueprint_id: str,
        name: str,
        input_schema: Dict[str, Any],
        output_schema: Dict[str, Any],
        description: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Create Blueprint Task

        :param blueprint_id:
        :param name:
        :param input_schema:
        :param output_schema:
        :param description:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddBlueprintTaskRequest(
            name=name,
            input_schema=input_schema,
            output_schema=output_schema,
            description=description,
        )
        _request = models.CreateBlueprintTaskRequest(
            blueprint_id=blueprint_id, add_blueprint_task_request=_body
        )
        return self._call(
            _CREATE_BLUEPRINT_TASK, _request, retries, server_url, timeout_ms, http_headers
        )

    async def create_blueprint_task_async(
        self,
        *,
        blueprint_id: str,
        name: str,
        input_schema: Dict[str, Any],
        output_schema: Dict[str, Any],
        description: OptionalNullable[str] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Create Blueprint Task

        :param blueprint_id:
        :param name:
        :param input_schema:
        :param output_schema:
        :param description:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.AddBlueprintTaskRequest(
            name=name,
            input_schema=input_schema,
            output_schema=output_schema,
            description=description,
        )
        _request = models.CreateBlueprintTaskRequest(
            blueprint_id=blueprint_id, add_blueprint_task_request=_body
        )
        return await self._call_async(
            _CREATE_BLUEPRINT_TASK, _request, retries, server_url, timeout_ms, http_headers
        )

    def get_blueprint_tasks(
        self,
        *,
        blueprint_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Get Blueprint Tasks

        :param blueprint_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetBlueprintTasksRequest(blueprint_id=blueprint_id)
        return self._call(
            _GET_BLUEPRINT_TASKS, _request, retries, server_url, timeout_ms, http_headers
        )

    async def get_blueprint_tasks_async(
        self,
        *,
        blueprint_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Get Blueprint Tasks

        :param blueprint_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.GetBlueprintTasksRequest(blueprint_id=blueprint_id)
        return await self._call_async(
            _GET_BLUEPRINT_TASKS, _request, retries, server_url, timeout_ms, http_headers
        )

    def update_blueprint_task(
        self,
        *,
        blueprint_id: str,
        task_id: str,
        name: OptionalNullable[str] = UNSET,
        description: OptionalNullable[str] = UNSET,
        input_schema: OptionalNullable[Dict[str, Any]] = UNSET,
        output_schema: OptionalNullable[Dict[str, Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Update Blueprint Task

        :param blueprint_id:
        :param task_id:
        :param name:
        :param description:
        :param input_schema:
        :param output_schema:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateBlueprintTaskRequest(
            name=name,
            description=description,
            input_schema=input_schema,
            output_schema=output_schema,
        )
        _request = models.UpdateBlueprintTaskRequest1(
            blueprint_id=blueprint_id, task_id=task_id, update_blueprint_task_request=_body
        )
        return self._call(
            _UPDATE_BLUEPRINT_TASK, _request, retries, server_url, timeout_ms, http_headers
        )

    async def update_blueprint_task_async(
        self,
        *,
        blueprint_id: str,
        task_id: str,
        name: OptionalNullable[str] = UNSET,
        description: OptionalNullable[str] = UNSET,
        input_schema: OptionalNullable[Dict[str, Any]] = UNSET,
        output_schema: OptionalNullable[Dict[str, Any]] = UNSET,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Update Blueprint Task

        :param blueprint_id:
        :param task_id:
        :param name:
        :param description:
        :param input_schema:
        :param output_schema:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _body = models.UpdateBlueprintTaskRequest(
            name=name,
            description=description,
            input_schema=input_schema,
            output_schema=output_schema,
        )
        _request = models.UpdateBlueprintTaskRequest1(
            blueprint_id=blueprint_id, task_id=task_id, update_blueprint_task_request=_body
        )
        return await self._call_async(
            _UPDATE_BLUEPRINT_TASK, _request, retries, server_url, timeout_ms, http_headers
        )

    def delete_blueprint_task(
        self,
        *,
        blueprint_id: str,
        task_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Delete Blueprint Task

        :param blueprint_id:
        :param task_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteBlueprintTaskRequest(blueprint_id=blueprint_id, task_id=task_id)
        return self._call(
            _DELETE_BLUEPRINT_TASK, _request, retries, server_url, timeout_ms, http_headers
        )

    async def delete_blueprint_task_async(
        self,
        *,
        blueprint_id: str,
        task_id: str,
        retries: OptionalNullable[utils.RetryConfig] = UNSET,
        server_url: Optional[str] = None,
        timeout_ms: Optional[int] = None,
        http_headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        """Delete Blueprint Task

        :param blueprint_id:
        :param task_id:
        :param retries: Retry configuration of this call, instead of the default
        :param server_url: Server URL of this call, instead of the default
        :param timeout_ms: Timeout of this call in milliseconds, instead of the default
        :param http_headers: Headers to add to the request, or to replace
        """
        _request = models.DeleteBlueprintTaskRequest(blueprint_id=blueprint_id, task_id=task_id)
        return await self._call_async(
            _DELETE_BLUEPRINT_TASK, _request, retries, server_url, timeout_ms, http_headers
        )
