"""The operations of /api/ledger/{ledger}/accounts."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_accounts.get import ApiForget
    from ...paths.api_ledger_ledger_accounts.head import ApiForhead
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForhead = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_accounts.head",
        "ApiForhead",
        "head",
        "_count_accounts_oapg",
    )
    ApiForget = _endpoint(
        _Api, __name__, "api_ledger_ledger_accounts.get", "ApiForget", "get", "_list_accounts_oapg"
    )


class ApiLedgerLedgerAccounts(
    ApiForhead,
    ApiForget,
):
    """The operations of /api/ledger/{ledger}/accounts."""
