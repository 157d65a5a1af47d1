"""One module for each method of the path."""

from __future__ import annotations

import typing

from ..._lazy import lazy_member

if typing.TYPE_CHECKING:
    from .. import PathValues

    path = PathValues.API_LEDGER_LEDGER_TRANSACTIONS
else:
    __getattr__ = lazy_member(
        __name__, "path", "_path_values", "PathValues", "API_LEDGER_LEDGER_TRANSACTIONS"
    )
