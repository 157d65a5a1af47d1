"""The operations of /api/auth/users/{userId}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_users_user_id.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_auth_users_user_id.get", "ApiForget", "get", "_read_user_oapg"
    )


class ApiAuthUsersUserId(
    ApiForget,
):
    """The operations of /api/auth/users/{userId}."""
