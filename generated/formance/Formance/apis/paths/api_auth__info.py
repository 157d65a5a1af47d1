"""The operations of /api/auth/_info."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth__info.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_auth__info.get", "ApiForget", "get", "_get_server_info_oapg"
    )


class ApiAuthInfo(
    ApiForget,
):
    """The operations of /api/auth/_info."""
