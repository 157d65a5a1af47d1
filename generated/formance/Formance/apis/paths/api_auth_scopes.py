"""The operations of /api/auth/scopes."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_scopes.get import ApiForget
    from ...paths.api_auth_scopes.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_auth_scopes.get", "ApiForget", "get", "_list_scopes_oapg"
    )
    ApiForpost = _endpoint(
        _Api, __name__, "api_auth_scopes.post", "ApiForpost", "post", "_create_scope_oapg"
    )


class ApiAuthScopes(
    ApiForget,
    ApiForpost,
):
    """The operations of /api/auth/scopes."""
