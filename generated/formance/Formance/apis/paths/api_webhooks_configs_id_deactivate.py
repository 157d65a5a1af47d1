"""The operations of /api/webhooks/configs/{id}/deactivate."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_webhooks_configs_id_deactivate.put import ApiForput
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForput = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs_id_deactivate.put",
        "ApiForput",
        "put",
        "_deactivate_config_oapg",
    )


class ApiWebhooksConfigsIdDeactivate(
    ApiForput,
):
    """The operations of /api/webhooks/configs/{id}/deactivate."""
