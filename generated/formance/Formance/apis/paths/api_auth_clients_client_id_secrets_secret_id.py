"""The operations of /api/auth/clients/{clientId}/secrets/{secretId}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_clients_client_id_secrets_secret_id.delete import ApiFordelete
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiFordelete = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id_secrets_secret_id.delete",
        "ApiFordelete",
        "delete",
        "_delete_secret_oapg",
    )


class ApiAuthClientsClientIdSecretsSecretId(
    ApiFordelete,
):
    """The operations of /api/auth/clients/{clientId}/secrets/{secretId}."""
