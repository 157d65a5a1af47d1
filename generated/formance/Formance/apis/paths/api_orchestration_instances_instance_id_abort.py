"""The operations of /api/orchestration/instances/{instanceID}/abort."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_orchestration_instances_instance_id_abort.put import ApiForput
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForput = _endpoint(
        _Api,
        __name__,
        "api_orchestration_instances_instance_id_abort.put",
        "ApiForput",
        "put",
        "_cancel_event_oapg",
    )


class ApiOrchestrationInstancesInstanceIDAbort(
    ApiForput,
):
    """The operations of /api/orchestration/instances/{instanceID}/abort."""
