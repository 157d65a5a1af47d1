"""The operations of /api/auth/clients."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_clients.get import ApiForget
    from ...paths.api_auth_clients.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_auth_clients.get", "ApiForget", "get", "_list_clients_oapg"
    )
    ApiForpost = _endpoint(
        _Api, __name__, "api_auth_clients.post", "ApiForpost", "post", "_create_client_oapg"
    )


class ApiAuthClients(
    ApiForget,
    ApiForpost,
):
    """The operations of /api/auth/clients."""
