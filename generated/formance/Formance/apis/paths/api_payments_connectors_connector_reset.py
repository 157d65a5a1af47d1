"""The operations of /api/payments/connectors/{connector}/reset."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_connectors_connector_reset.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector_reset.post",
        "ApiForpost",
        "post",
        "_reset_connector_oapg",
    )


class ApiPaymentsConnectorsConnectorReset(
    ApiForpost,
):
    """The operations of /api/payments/connectors/{connector}/reset."""
