"""The operations of /api/ledger/{ledger}/script."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger_ledger_script.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api, __name__, "api_ledger_ledger_script.post", "ApiForpost", "post", "_run_script_oapg"
    )


class ApiLedgerLedgerScript(
    ApiForpost,
):
    """The operations of /api/ledger/{ledger}/script."""
