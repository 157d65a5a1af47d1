"""The operations of /api/payments/payments/{paymentId}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_payments_payment_id.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_payments_payments_payment_id.get",
        "ApiForget",
        "get",
        "_get_payment_oapg",
    )


class ApiPaymentsPaymentsPaymentId(
    ApiForget,
):
    """The operations of /api/payments/payments/{paymentId}."""
