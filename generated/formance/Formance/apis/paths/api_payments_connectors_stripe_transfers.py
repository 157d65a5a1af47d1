"""The operations of /api/payments/connectors/stripe/transfers."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_connectors_stripe_transfers.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_payments_connectors_stripe_transfers.post",
        "ApiForpost",
        "post",
        "_connectors_stripe_transfer_oapg",
    )


class ApiPaymentsConnectorsStripeTransfers(
    ApiForpost,
):
    """The operations of /api/payments/connectors/stripe/transfers."""
