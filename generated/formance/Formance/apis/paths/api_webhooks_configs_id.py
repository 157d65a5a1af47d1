"""The operations of /api/webhooks/configs/{id}."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_webhooks_configs_id.delete import ApiFordelete
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiFordelete = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs_id.delete",
        "ApiFordelete",
        "delete",
        "_delete_config_oapg",
    )


class ApiWebhooksConfigsId(
    ApiFordelete,
):
    """The operations of /api/webhooks/configs/{id}."""
