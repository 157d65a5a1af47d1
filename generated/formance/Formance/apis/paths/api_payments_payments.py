"""The operations of /api/payments/payments."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_payments.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_payments_payments.get", "ApiForget", "get", "_list_payments_oapg"
    )


class ApiPaymentsPayments(
    ApiForget,
):
    """The operations of /api/payments/payments."""
