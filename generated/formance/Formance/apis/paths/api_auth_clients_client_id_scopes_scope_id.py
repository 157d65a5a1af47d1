"""The operations of /api/auth/clients/{clientId}/scopes/{scopeId}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_clients_client_id_scopes_scope_id.delete import ApiFordelete
    from ...paths.api_auth_clients_client_id_scopes_scope_id.put import ApiForput
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForput = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id_scopes_scope_id.put",
        "ApiForput",
        "put",
        "_add_scope_to_client_oapg",
    )
    ApiFordelete = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id_scopes_scope_id.delete",
        "ApiFordelete",
        "delete",
        "_delete_scope_from_client_oapg",
    )


class ApiAuthClientsClientIdScopesScopeId(
    ApiForput,
    ApiFordelete,
):
    """The operations of /api/auth/clients/{clientId}/scopes/{scopeId}."""
