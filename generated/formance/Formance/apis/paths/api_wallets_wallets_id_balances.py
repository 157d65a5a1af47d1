"""The operations of /api/wallets/wallets/{id}/balances."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_wallets_wallets_id_balances.get import ApiForget
    from ...paths.api_wallets_wallets_id_balances.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id_balances.get",
        "ApiForget",
        "get",
        "_list_balances_oapg",
    )
    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id_balances.post",
        "ApiForpost",
        "post",
        "_create_balance_oapg",
    )


class ApiWalletsWalletsIdBalances(
    ApiForget,
    ApiForpost,
):
    """The operations of /api/wallets/wallets/{id}/balances."""
