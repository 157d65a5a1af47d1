"""The operations of /api/ledger/{ledger}/accounts/{address}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_accounts_address.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_accounts_address.get",
        "ApiForget",
        "get",
        "_get_account_oapg",
    )


class ApiLedgerLedgerAccountsAddress(
    ApiForget,
):
    """The operations of /api/ledger/{ledger}/accounts/{address}."""
