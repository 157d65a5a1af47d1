"""The operations of /api/auth/users."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_users.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_auth_users.get", "ApiForget", "get", "_list_users_oapg"
    )


class ApiAuthUsers(
    ApiForget,
):
    """The operations of /api/auth/users."""
