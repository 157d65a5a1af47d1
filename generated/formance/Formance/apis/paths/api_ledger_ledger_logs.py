"""The operations of /api/ledger/{ledger}/logs."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_logs.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_ledger_ledger_logs.get", "ApiForget", "get", "_list_logs_oapg"
    )


class ApiLedgerLedgerLogs(
    ApiForget,
):
    """The operations of /api/ledger/{ledger}/logs."""
