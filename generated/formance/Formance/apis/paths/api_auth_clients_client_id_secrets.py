"""The operations of /api/auth/clients/{clientId}/secrets."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_clients_client_id_secrets.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForpost = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id_secrets.post",
        "ApiForpost",
        "post",
        "_create_secret_oapg",
    )


class ApiAuthClientsClientIdSecrets(
    ApiForpost,
):
    """The operations of /api/auth/clients/{clientId}/secrets."""
