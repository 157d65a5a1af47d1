"""The operations of /api/wallets/transactions."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_wallets_transactions.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_wallets_transactions.get", "ApiForget", "get", "_get_transactions_oapg"
    )


class ApiWalletsTransactions(
    ApiForget,
):
    """The operations of /api/wallets/transactions."""
