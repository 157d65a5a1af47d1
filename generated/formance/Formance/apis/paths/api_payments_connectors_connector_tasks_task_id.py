"""The operations of /api/payments/connectors/{connector}/tasks/{taskId}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_connectors_connector_tasks_task_id.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_tasks_task_id.get",
        "ApiForget",
        "get",
        "_get_connector_task_oapg",
    )


class ApiPaymentsConnectorsConnectorTasksTaskId(
    ApiForget,
):
    """The operations of /api/payments/connectors/{connector}/tasks/{taskId}."""
