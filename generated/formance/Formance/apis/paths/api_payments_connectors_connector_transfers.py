"""The operations of /api/payments/connectors/{connector}/transfers."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_connectors_connector_transfers.get import ApiForget
    from ...paths.api_payments_connectors_connector_transfers.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_transfers.post",
        "ApiForpost",
        "post",
        "_connectors_transfer_oapg",
    )
    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_transfers.get",
        "ApiForget",
        "get",
        "_list_connectors_transfers_oapg",
    )


class ApiPaymentsConnectorsConnectorTransfers(
    ApiForpost,
    ApiForget,
):
    """The operations of /api/payments/connectors/{connector}/transfers."""
