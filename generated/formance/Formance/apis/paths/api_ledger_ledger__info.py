"""The operations of /api/ledger/{ledger}/_info."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger__info.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_ledger_ledger__info.get", "ApiForget", "get", "_get_ledger_info_oapg"
    )


class ApiLedgerLedgerInfo(
    ApiForget,
):
    """The operations of /api/ledger/{ledger}/_info."""
