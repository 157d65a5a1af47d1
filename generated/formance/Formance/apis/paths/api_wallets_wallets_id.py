"""The operations of /api/wallets/wallets/{id}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_wallets_wallets_id.get import ApiForget
    from ...paths.api_wallets_wallets_id.patch import ApiForpatch
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_wallets_wallets_id.get", "ApiForget", "get", "_get_wallet_oapg"
    )
    ApiForpatch = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id.patch",
        "ApiForpatch",
        "patch",
        "_update_wallet_oapg",
    )


class ApiWalletsWalletsId(
    ApiForget,
    ApiForpatch,
):
    """The operations of /api/wallets/wallets/{id}."""
