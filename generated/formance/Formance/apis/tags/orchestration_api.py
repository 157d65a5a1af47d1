"""The operations tagged Orchestration."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_orchestration__info.get import OrchestrationgetServerInfo
    from ...paths.api_orchestration_instances.get import ListInstances
    from ...paths.api_orchestration_instances_instance_id.get import GetInstance
    from ...paths.api_orchestration_instances_instance_id_abort.put import CancelEvent
    from ...paths.api_orchestration_instances_instance_id_events.post import SendEvent
    from ...paths.api_orchestration_instances_instance_id_history.get import GetInstanceHistory
    from ...paths.api_orchestration_instances_instance_id_stages_number_history.get import (
        GetInstanceStageHistory,
    )
    from ...paths.api_orchestration_workflows.get import ListWorkflows
    from ...paths.api_orchestration_workflows.post import CreateWorkflow
    from ...paths.api_orchestration_workflows_flow_id.get import GetWorkflow
    from ...paths.api_orchestration_workflows_workflow_id_instances.post import RunWorkflow
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    CancelEvent = _endpoint(
        _Api,
        __name__,
        "api_orchestration_instances_instance_id_abort.put",
        "CancelEvent",
        "cancel_event",
        "_cancel_event_oapg",
    )
    CreateWorkflow = _endpoint(
        _Api,
        __name__,
        "api_orchestration_workflows.post",
        "CreateWorkflow",
        "create_workflow",
        "_create_workflow_oapg",
    )
    GetInstance = _endpoint(
        _Api,
        __name__,
        "api_orchestration_instances_instance_id.get",
        "GetInstance",
        "get_instance",
        "_get_instance_oapg",
    )
    GetInstanceHistory = _endpoint(
        _Api,
        __name__,
        "api_orchestration_instances_instance_id_history.get",
        "GetInstanceHistory",
        "get_instance_history",
        "_get_instance_history_oapg",
    )
    GetInstanceStageHistory = _endpoint(
        _Api,
        __name__,
        "api_orchestration_instances_instance_id_stages_number_history.get",
        "GetInstanceStageHistory",
        "get_instance_stage_history",
        "_get_instance_stage_history_oapg",
    )
    GetWorkflow = _endpoint(
        _Api,
        __name__,
        "api_orchestration_workflows_flow_id.get",
        "GetWorkflow",
        "get_workflow",
        "_get_workflow_oapg",
    )
    ListInstances = _endpoint(
        _Api,
        __name__,
        "api_orchestration_instances.get",
        "ListInstances",
        "list_instances",
        "_list_instances_oapg",
    )
    ListWorkflows = _endpoint(
        _Api,
        __name__,
        "api_orchestration_workflows.get",
        "ListWorkflows",
        "list_workflows",
        "_list_workflows_oapg",
    )
    OrchestrationgetServerInfo = _endpoint(
        _Api,
        __name__,
        "api_orchestration__info.get",
        "OrchestrationgetServerInfo",
        "orchestrationget_server_info",
        "_orchestrationget_server_info_oapg",
    )
    RunWorkflow = _endpoint(
        _Api,
        __name__,
        "api_orchestration_workflows_workflow_id_instances.post",
        "RunWorkflow",
        "run_workflow",
        "_run_workflow_oapg",
    )
    SendEvent = _endpoint(
        _Api,
        __name__,
        "api_orchestration_instances_instance_id_events.post",
        "SendEvent",
        "send_event",
        "_send_event_oapg",
    )


class OrchestrationApi(
    CancelEvent,
    CreateWorkflow,
    GetInstance,
    GetInstanceHistory,
    GetInstanceStageHistory,
    GetWorkflow,
    ListInstances,
    ListWorkflows,
    OrchestrationgetServerInfo,
    RunWorkflow,
    SendEvent,
):
    """The operations tagged Orchestration."""
