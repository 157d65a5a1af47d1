"""The operations tagged Users."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_users.get import ListUsers
    from ...paths.api_auth_users_user_id.get import ReadUser
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ListUsers = _endpoint(
        _Api, __name__, "api_auth_users.get", "ListUsers", "list_users", "_list_users_oapg"
    )
    ReadUser = _endpoint(
        _Api, __name__, "api_auth_users_user_id.get", "ReadUser", "read_user", "_read_user_oapg"
    )


class UsersApi(
    ListUsers,
    ReadUser,
):
    """The operations tagged Users."""
