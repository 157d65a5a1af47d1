"""The operations of /api/ledger/{ledger}/balances."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_balances.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_ledger_ledger_balances.get", "ApiForget", "get", "_get_balances_oapg"
    )


class ApiLedgerLedgerBalances(
    ApiForget,
):
    """The operations of /api/ledger/{ledger}/balances."""
