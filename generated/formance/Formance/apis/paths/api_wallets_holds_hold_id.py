"""The operations of /api/wallets/holds/{holdID}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_wallets_holds_hold_id.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_wallets_holds_hold_id.get", "ApiForget", "get", "_get_hold_oapg"
    )


class ApiWalletsHoldsHoldID(
    ApiForget,
):
    """The operations of /api/wallets/holds/{holdID}."""
