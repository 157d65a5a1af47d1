"""The operations of /api/webhooks/configs."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_webhooks_configs.get import ApiForget
    from ...paths.api_webhooks_configs.post import ApiForpost
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_webhooks_configs.get", "ApiForget", "get", "_get_many_configs_oapg"
    )
    ApiForpost = _endpoint(
        _Api, __name__, "api_webhooks_configs.post", "ApiForpost", "post", "_insert_config_oapg"
    )


class ApiWebhooksConfigs(
    ApiForget,
    ApiForpost,
):
    """The operations of /api/webhooks/configs."""
