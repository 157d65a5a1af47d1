"""The operations tagged default."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth__info.get import GetServerInfo
    from ...paths.api_payments__info.get import PaymentsgetServerInfo
    from ...paths.api_search__info.get import SearchgetServerInfo
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    GetServerInfo = _endpoint(
        _Api,
        __name__,
        "api_auth__info.get",
        "GetServerInfo",
        "get_server_info",
        "_get_server_info_oapg",
    )
    PaymentsgetServerInfo = _endpoint(
        _Api,
        __name__,
        "api_payments__info.get",
        "PaymentsgetServerInfo",
        "paymentsget_server_info",
        "_paymentsget_server_info_oapg",
    )
    SearchgetServerInfo = _endpoint(
        _Api,
        __name__,
        "api_search__info.get",
        "SearchgetServerInfo",
        "searchget_server_info",
        "_searchget_server_info_oapg",
    )


class DefaultApi(
    GetServerInfo,
    PaymentsgetServerInfo,
    SearchgetServerInfo,
):
    """The operations tagged default."""
