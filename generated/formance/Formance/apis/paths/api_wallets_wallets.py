"""The operations of /api/wallets/wallets."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_wallets_wallets.get import ApiForget
    from ...paths.api_wallets_wallets.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_wallets_wallets.get", "ApiForget", "get", "_list_wallets_oapg"
    )
    ApiForpost = _endpoint(
        _Api, __name__, "api_wallets_wallets.post", "ApiForpost", "post", "_create_wallet_oapg"
    )


class ApiWalletsWallets(
    ApiForget,
    ApiForpost,
):
    """The operations of /api/wallets/wallets."""
