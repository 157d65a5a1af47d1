"""The operations of /api/ledger/{ledger}/transactions/{txid}/metadata."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_transactions_txid_metadata.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions_txid_metadata.post",
        "ApiForpost",
        "post",
        "_add_metadata_on_transaction_oapg",
    )


class ApiLedgerLedgerTransactionsTxidMetadata(
    ApiForpost,
):
    """The operations of /api/ledger/{ledger}/transactions/{txid}/metadata."""
