"""The operations tagged Clients."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_clients.get import ListClients
    from ...paths.api_auth_clients.post import CreateClient
    from ...paths.api_auth_clients_client_id.delete import DeleteClient
    from ...paths.api_auth_clients_client_id.get import ReadClient
    from ...paths.api_auth_clients_client_id.put import UpdateClient
    from ...paths.api_auth_clients_client_id_scopes_scope_id.delete import DeleteScopeFromClient
    from ...paths.api_auth_clients_client_id_scopes_scope_id.put import AddScopeToClient
    from ...paths.api_auth_clients_client_id_secrets.post import CreateSecret
    from ...paths.api_auth_clients_client_id_secrets_secret_id.delete import DeleteSecret
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    AddScopeToClient = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id_scopes_scope_id.put",
        "AddScopeToClient",
        "add_scope_to_client",
        "_add_scope_to_client_oapg",
    )
    CreateClient = _endpoint(
        _Api,
        __name__,
        "api_auth_clients.post",
        "CreateClient",
        "create_client",
        "_create_client_oapg",
    )
    CreateSecret = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id_secrets.post",
        "CreateSecret",
        "create_secret",
        "_create_secret_oapg",
    )
    DeleteClient = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id.delete",
        "DeleteClient",
        "delete_client",
        "_delete_client_oapg",
    )
    DeleteScopeFromClient = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id_scopes_scope_id.delete",
        "DeleteScopeFromClient",
        "delete_scope_from_client",
        "_delete_scope_from_client_oapg",
    )
    DeleteSecret = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id_secrets_secret_id.delete",
        "DeleteSecret",
        "delete_secret",
        "_delete_secret_oapg",
    )
    ListClients = _endpoint(
        _Api, __name__, "api_auth_clients.get", "ListClients", "list_clients", "_list_clients_oapg"
    )
    ReadClient = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id.get",
        "ReadClient",
        "read_client",
        "_read_client_oapg",
    )
    UpdateClient = _endpoint(
        _Api,
        __name__,
        "api_auth_clients_client_id.put",
        "UpdateClient",
        "update_client",
        "_update_client_oapg",
    )


class ClientsApi(
    AddScopeToClient,
    CreateClient,
    CreateSecret,
    DeleteClient,
    DeleteScopeFromClient,
    DeleteSecret,
    ListClients,
    ReadClient,
    UpdateClient,
):
    """The operations tagged Clients."""
