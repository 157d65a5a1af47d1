"""The operations of /api/payments/connectors/{connector}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_connectors_connector.delete import ApiFordelete
    from ...paths.api_payments_connectors_connector.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector.post",
        "ApiForpost",
        "post",
        "_install_connector_oapg",
    )
    ApiFordelete = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_connector.delete",
        "ApiFordelete",
        "delete",
        "_uninstall_connector_oapg",
    )


class ApiPaymentsConnectorsConnector(
    ApiForpost,
    ApiFordelete,
):
    """The operations of /api/payments/connectors/{connector}."""
