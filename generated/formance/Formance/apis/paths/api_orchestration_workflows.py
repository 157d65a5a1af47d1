"""The operations of /api/orchestration/workflows."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_orchestration_workflows.get import ApiForget
    from ...paths.api_orchestration_workflows.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_orchestration_workflows.get",
        "ApiForget",
        "get",
        "_list_workflows_oapg",
    )
    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_orchestration_workflows.post",
        "ApiForpost",
        "post",
        "_create_workflow_oapg",
    )


class ApiOrchestrationWorkflows(
    ApiForget,
    ApiForpost,
):
    """The operations of /api/orchestration/workflows."""
