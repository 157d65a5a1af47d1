"""The operations of /api/orchestration/instances/{instanceID}/events."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_orchestration_instances_instance_id_events.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_orchestration_instances_instance_id_events.post",
        "ApiForpost",
        "post",
        "_send_event_oapg",
    )


class ApiOrchestrationInstancesInstanceIDEvents(
    ApiForpost,
):
    """The operations of /api/orchestration/instances/{instanceID}/events."""
