"""The operations tagged Logs."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_logs.get import ListLogs
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ListLogs = _endpoint(
        _Api, __name__, "api_ledger_ledger_logs.get", "ListLogs", "list_logs", "_list_logs_oapg"
    )


class LogsApi(
    ListLogs,
):
    """The operations tagged Logs."""
