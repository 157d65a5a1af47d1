"""The operations of /api/ledger/{ledger}/transactions/{txid}/revert."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_transactions_txid_revert.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions_txid_revert.post",
        "ApiForpost",
        "post",
        "_revert_transaction_oapg",
    )


class ApiLedgerLedgerTransactionsTxidRevert(
    ApiForpost,
):
    """The operations of /api/ledger/{ledger}/transactions/{txid}/revert."""
