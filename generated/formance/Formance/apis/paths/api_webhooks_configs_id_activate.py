"""The operations of /api/webhooks/configs/{id}/activate."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_webhooks_configs_id_activate.put import ApiForput
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForput = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs_id_activate.put",
        "ApiForput",
        "put",
        "_activate_config_oapg",
    )


class ApiWebhooksConfigsIdActivate(
    ApiForput,
):
    """The operations of /api/webhooks/configs/{id}/activate."""
