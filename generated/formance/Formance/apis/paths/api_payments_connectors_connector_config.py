"""The operations of /api/payments/connectors/{connector}/config."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_connectors_connector_config.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_config.get",
        "ApiForget",
        "get",
        "_read_connector_config_oapg",
    )


class ApiPaymentsConnectorsConnectorConfig(
    ApiForget,
):
    """The operations of /api/payments/connectors/{connector}/config."""
