"""The operations of /api/auth/scopes/{scopeId}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_scopes_scope_id.delete import ApiFordelete
    from ...paths.api_auth_scopes_scope_id.get import ApiForget
    from ...paths.api_auth_scopes_scope_id.put import ApiForput
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_auth_scopes_scope_id.get", "ApiForget", "get", "_read_scope_oapg"
    )
    ApiForput = _endpoint(
        _Api, __name__, "api_auth_scopes_scope_id.put", "ApiForput", "put", "_update_scope_oapg"
    )
    ApiFordelete = _endpoint(
        _Api,
        __name__,
        "api_auth_scopes_scope_id.delete",
        "ApiFordelete",
        "delete",
        "_delete_scope_oapg",
    )


class ApiAuthScopesScopeId(
    ApiForget,
    ApiForput,
    ApiFordelete,
):
    """The operations of /api/auth/scopes/{scopeId}."""
