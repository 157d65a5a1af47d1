"""The operations of /api/payments/connectors/configs."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_connectors_configs.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_configs.get",
        "ApiForget",
        "get",
        "_list_configs_available_connectors_oapg",
    )


class ApiPaymentsConnectorsConfigs(
    ApiForget,
):
    """The operations of /api/payments/connectors/configs."""
