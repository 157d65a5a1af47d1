"""The operations tagged Server."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_ledger__info.get import GetInfo
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    GetInfo = _endpoint(
        _Api, __name__, "api_ledger__info.get", "GetInfo", "get_info", "_get_info_oapg"
    )


class ServerApi(
    GetInfo,
):
    """The operations tagged Server."""
