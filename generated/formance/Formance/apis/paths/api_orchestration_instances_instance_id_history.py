"""The operations of /api/orchestration/instances/{instanceID}/history."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_orchestration_instances_instance_id_history.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_orchestration_instances_instance_id_history.get",
        "ApiForget",
        "get",
        "_get_instance_history_oapg",
    )


class ApiOrchestrationInstancesInstanceIDHistory(
    ApiForget,
):
    """The operations of /api/orchestration/instances/{instanceID}/history."""
