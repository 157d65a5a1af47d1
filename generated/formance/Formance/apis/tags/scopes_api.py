"""The operations tagged Scopes."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_auth_scopes.get import ListScopes
    from ...paths.api_auth_scopes.post import CreateScope
    from ...paths.api_auth_scopes_scope_id.delete import DeleteScope
    from ...paths.api_auth_scopes_scope_id.get import ReadScope
    from ...paths.api_auth_scopes_scope_id.put import UpdateScope
    from ...paths.api_auth_scopes_scope_id_transient_transient_scope_id.delete import (
        DeleteTransientScope,
    )
    from ...paths.api_auth_scopes_scope_id_transient_transient_scope_id.put import AddTransientScope
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    AddTransientScope = _endpoint(
        _Api,
        __name__,
        "api_auth_scopes_scope_id_transient_transient_scope_id.put",
        "AddTransientScope",
        "add_transient_scope",
        "_add_transient_scope_oapg",
    )
    CreateScope = _endpoint(
        _Api, __name__, "api_auth_scopes.post", "CreateScope", "create_scope", "_create_scope_oapg"
    )
    DeleteScope = _endpoint(
        _Api,
        __name__,
        "api_auth_scopes_scope_id.delete",
        "DeleteScope",
        "delete_scope",
        "_delete_scope_oapg",
    )
    DeleteTransientScope = _endpoint(
        _Api,
        __name__,
        "api_auth_scopes_scope_id_transient_transient_scope_id.delete",
        "DeleteTransientScope",
        "delete_transient_scope",
        "_delete_transient_scope_oapg",
    )
    ListScopes = _endpoint(
        _Api, __name__, "api_auth_scopes.get", "ListScopes", "list_scopes", "_list_scopes_oapg"
    )
    ReadScope = _endpoint(
        _Api,
        __name__,
        "api_auth_scopes_scope_id.get",
        "ReadScope",
        "read_scope",
        "_read_scope_oapg",
    )
    UpdateScope = _endpoint(
        _Api,
        __name__,
        "api_auth_scopes_scope_id.put",
        "UpdateScope",
        "update_scope",
        "_update_scope_oapg",
    )


class ScopesApi(
    AddTransientScope,
    CreateScope,
    DeleteScope,
    DeleteTransientScope,
    ListScopes,
    ReadScope,
    UpdateScope,
):
    """The operations tagged Scopes."""
