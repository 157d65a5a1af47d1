"""The operations tagged Balances."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_aggregate_balances.get import GetBalancesAggregated
    from ...paths.api_ledger_ledger_balances.get import GetBalances
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    GetBalances = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_balances.get",
        "GetBalances",
        "get_balances",
        "_get_balances_oapg",
    )
    GetBalancesAggregated = _endpoint(
        _Api,
        __name__,
        "api_ledger_ledger_aggregate_balances.get",
        "GetBalancesAggregated",
        "get_balances_aggregated",
        "_get_balances_aggregated_oapg",
    )


class BalancesApi(
    GetBalances,
    GetBalancesAggregated,
):
    """The operations tagged Balances."""
