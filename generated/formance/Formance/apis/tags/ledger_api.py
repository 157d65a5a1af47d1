"""The operations tagged Ledger."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger__info.get import GetLedgerInfo
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    GetLedgerInfo = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger__info.get",
        "GetLedgerInfo",
        "get_ledger_info",
        "_get_ledger_info_oapg",
    )


class LedgerApi(
    GetLedgerInfo,
):
    """The operations tagged Ledger."""
