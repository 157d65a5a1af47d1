"""The operations tagged Stats."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_stats.get import ReadStats
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ReadStats = _endpoint(
        _Api, __name__, "api_ledger_ledger_stats.get", "ReadStats", "read_stats", "_read_stats_oapg"
    )


class StatsApi(
    ReadStats,
):
    """The operations tagged Stats."""
