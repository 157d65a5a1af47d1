"""The operations of /api/wallets/holds/{hold_id}/confirm."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_wallets_holds_hold_id_confirm.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_wallets_holds_hold_id_confirm.post",
        "ApiForpost",
        "post",
        "_confirm_hold_oapg",
    )


class ApiWalletsHoldsHoldIdConfirm(
    ApiForpost,
):
    """The operations of /api/wallets/holds/{hold_id}/confirm."""
