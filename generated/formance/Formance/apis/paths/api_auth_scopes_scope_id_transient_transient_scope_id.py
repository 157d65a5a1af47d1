"""The operations of /api/auth/scopes/{scopeId}/transient/{transientScopeId}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_scopes_scope_id_transient_transient_scope_id.delete import ApiFordelete
    from ...paths.api_auth_scopes_scope_id_transient_transient_scope_id.put import ApiForput
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForput = _endpoint(
        _Api,
        __name__,
        "api_auth_scopes_scope_id_transient_transient_scope_id.put",
        "ApiForput",
        "put",
        "_add_transient_scope_oapg",
    )
    ApiFordelete = _endpoint(
        _Api,
        __name__,
        "api_auth_scopes_scope_id_transient_transient_scope_id.delete",
        "ApiFordelete",
        "delete",
        "_delete_transient_scope_oapg",
    )


class ApiAuthScopesScopeIdTransientTransientScopeId(
    ApiForput,
    ApiFordelete,
):
    """The operations of /api/auth/scopes/{scopeId}/transient/{transientScopeId}."""
