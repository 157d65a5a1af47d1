"""The operations of /api/payments/payments/{paymentId}/metadata."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_payments_payment_id_metadata.patch import ApiForpatch
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpatch = _endpoint(
        _Api,
        __name__,
        "api_payments_payments_payment_id_metadata.patch",
        "ApiForpatch",
        "patch",
        "_update_metadata_oapg",
    )


class ApiPaymentsPaymentsPaymentIdMetadata(
    ApiForpatch,
):
    """The operations of /api/payments/payments/{paymentId}/metadata."""
