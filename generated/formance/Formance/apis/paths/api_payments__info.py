"""The operations of /api/payments/_info."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_payments__info.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api,
        __name__,
        "api_payments__info.get",
        "ApiForget",
        "get",
        "_paymentsget_server_info_oapg",
    )


class ApiPaymentsInfo(
    ApiForget,
):
    """The operations of /api/payments/_info."""
