"""The operations of /api/orchestration/workflows/{workflowID}/instances."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_orchestration_workflows_workflow_id_instances.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_orchestration_workflows_workflow_id_instances.post",
        "ApiForpost",
        "post",
        "_run_workflow_oapg",
    )


class ApiOrchestrationWorkflowsWorkflowIDInstances(
    ApiForpost,
):
    """The operations of /api/orchestration/workflows/{workflowID}/instances."""
