"""The operations of /api/wallets/wallets/{id}/debit."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_wallets_wallets_id_debit.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_wallets_wallets_id_debit.post",
        "ApiForpost",
        "post",
        "_debit_wallet_oapg",
    )


class ApiWalletsWalletsIdDebit(
    ApiForpost,
):
    """The operations of /api/wallets/wallets/{id}/debit."""
