"""The operations tagged Accounts."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_accounts.get import ListAccounts
    from ...paths.api_ledger_ledger_accounts.head import CountAccounts
    from ...paths.api_ledger_ledger_accounts_address.get import GetAccount
    from ...paths.api_ledger_ledger_accounts_address_metadata.post import AddMetadataToAccount
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    AddMetadataToAccount = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_accounts_address_metadata.post",
        "AddMetadataToAccount",
        "add_metadata_to_account",
        "_add_metadata_to_account_oapg",
    )
    CountAccounts = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_accounts.head",
        "CountAccounts",
        "count_accounts",
        "_count_accounts_oapg",
    )
    GetAccount = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_accounts_address.get",
        "GetAccount",
        "get_account",
        "_get_account_oapg",
    )
    ListAccounts = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_accounts.get",
        "ListAccounts",
        "list_accounts",
        "_list_accounts_oapg",
    )


class AccountsApi(
    AddMetadataToAccount,
    CountAccounts,
    GetAccount,
    ListAccounts,
):
    """The operations tagged Accounts."""
