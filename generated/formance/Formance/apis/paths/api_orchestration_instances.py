"""The operations of /api/orchestration/instances."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_orchestration_instances.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_orchestration_instances.get",
        "ApiForget",
        "get",
        "_list_instances_oapg",
    )


class ApiOrchestrationInstances(
    ApiForget,
):
    """The operations of /api/orchestration/instances."""
