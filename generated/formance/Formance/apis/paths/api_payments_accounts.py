"""The operations of /api/payments/accounts."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments_accounts.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_payments_accounts.get",
        "ApiForget",
        "get",
        "_paymentslist_accounts_oapg",
    )


class ApiPaymentsAccounts(
    ApiForget,
):
    """The operations of /api/payments/accounts."""
