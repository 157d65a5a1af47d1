"""The operations of /api/auth/clients/{clientId}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_clients_client_id.delete import ApiFordelete
    from ...paths.api_auth_clients_client_id.get import ApiForget
    from ...paths.api_auth_clients_client_id.put import ApiForput
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_auth_clients_client_id.get", "ApiForget", "get", "_read_client_oapg"
    )
    ApiForput = _endpoint(
        _Api, __name__, "api_auth_clients_client_id.put", "ApiForput", "put", "_update_client_oapg"
    )
    ApiFordelete = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id.delete",
        "ApiFordelete",
        "delete",
        "_delete_client_oapg",
    )


class ApiAuthClientsClientId(
    ApiForget,
    ApiForput,
    ApiFordelete,
):
    """The operations of /api/auth/clients/{clientId}."""
