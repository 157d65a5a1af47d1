"""The operations of /api/ledger/{ledger}/accounts/{address}/metadata."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_accounts_address_metadata.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_accounts_address_metadata.post",
        "ApiForpost",
        "post",
        "_add_metadata_to_account_oapg",
    )


class ApiLedgerLedgerAccountsAddressMetadata(
    ApiForpost,
):
    """The operations of /api/ledger/{ledger}/accounts/{address}/metadata."""
