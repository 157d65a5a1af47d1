"""The operations of /api/wallets/wallets/{id}/balances/{balanceName}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_wallets_wallets_id_balances_balance_name.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id_balances_balance_name.get",
        "ApiForget",
        "get",
        "_get_balance_oapg",
    )


class ApiWalletsWalletsIdBalancesBalanceName(
    ApiForget,
):
    """The operations of /api/wallets/wallets/{id}/balances/{balanceName}."""
