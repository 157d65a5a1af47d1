"""The operations of /api/ledger/{ledger}/transactions/{txid}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_transactions_txid.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions_txid.get",
        "ApiForget",
        "get",
        "_get_transaction_oapg",
    )


class ApiLedgerLedgerTransactionsTxid(
    ApiForget,
):
    """The operations of /api/ledger/{ledger}/transactions/{txid}."""
