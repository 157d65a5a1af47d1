"""The operations of /api/webhooks/configs/{id}/test."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_webhooks_configs_id_test.get import ApiForget
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ApiForget = _endpoint(
        _Api, __name__, "api_webhooks_configs_id_test.get", "ApiForget", "get", "_test_config_oapg"
    )


class ApiWebhooksConfigsIdTest(
    ApiForget,
):
    """The operations of /api/webhooks/configs/{id}/test."""
