"""The operations of /api/orchestration/workflows/{flowId}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_orchestration_workflows_flow_id.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_orchestration_workflows_flow_id.get",
        "ApiForget",
        "get",
        "_get_workflow_oapg",
    )


class ApiOrchestrationWorkflowsFlowId(
    ApiForget,
):
    """The operations of /api/orchestration/workflows/{flowId}."""
