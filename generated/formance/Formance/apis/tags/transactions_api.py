"""The operations tagged Transactions."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_transactions.get import ListTransactions
    from ...paths.api_ledger_ledger_transactions.head import CountTransactions
    from ...paths.api_ledger_ledger_transactions.post import CreateTransaction
    from ...paths.api_ledger_ledger_transactions_txid.get import GetTransaction
    from ...paths.api_ledger_ledger_transactions_txid_metadata.post import AddMetadataOnTransaction
    from ...paths.api_ledger_ledger_transactions_txid_revert.post import RevertTransaction
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    AddMetadataOnTransaction = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions_txid_metadata.post",
        "AddMetadataOnTransaction",
        "add_metadata_on_transaction",
        "_add_metadata_on_transaction_oapg",
    )
    CountTransactions = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions.head",
        "CountTransactions",
        "count_transactions",
        "_count_transactions_oapg",
    )
    CreateTransaction = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions.post",
        "CreateTransaction",
        "create_transaction",
        "_create_transaction_oapg",
    )
    GetTransaction = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions_txid.get",
        "GetTransaction",
        "get_transaction",
        "_get_transaction_oapg",
    )
    ListTransactions = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions.get",
        "ListTransactions",
        "list_transactions",
        "_list_transactions_oapg",
    )
    RevertTransaction = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions_txid_revert.post",
        "RevertTransaction",
        "revert_transaction",
        "_revert_transaction_oapg",
    )


class TransactionsApi(
    AddMetadataOnTransaction,
    CountTransactions,
    CreateTransaction,
    GetTransaction,
    ListTransactions,
    RevertTransaction,
):
    """The operations tagged Transactions."""
