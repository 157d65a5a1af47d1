"""The operations of /api/webhooks/configs/{id}/secret/change."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_webhooks_configs_id_secret_change.put import ApiForput
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForput = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs_id_secret_change.put",
        "ApiForput",
        "put",
        "_change_config_secret_oapg",
    )


class ApiWebhooksConfigsIdSecretChange(
    ApiForput,
):
    """The operations of /api/webhooks/configs/{id}/secret/change."""
