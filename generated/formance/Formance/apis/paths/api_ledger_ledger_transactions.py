"""The operations of /api/ledger/{ledger}/transactions."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_transactions.get import ApiForget
    from ...paths.api_ledger_ledger_transactions.head import ApiForhead
    from ...paths.api_ledger_ledger_transactions.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForhead = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions.head",
        "ApiForhead",
        "head",
        "_count_transactions_oapg",
    )
    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions.get",
        "ApiForget",
        "get",
        "_list_transactions_oapg",
    )
    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_transactions.post",
        "ApiForpost",
        "post",
        "_create_transaction_oapg",
    )


class ApiLedgerLedgerTransactions(
    ApiForhead,
    ApiForget,
    ApiForpost,
):
    """The operations of /api/ledger/{ledger}/transactions."""
