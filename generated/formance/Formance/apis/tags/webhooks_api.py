"""The operations tagged Webhooks."""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from ...paths.api_webhooks_configs.get import GetManyConfigs
    from ...paths.api_webhooks_configs.post import InsertConfig
    from ...paths.api_webhooks_configs_id.delete import DeleteConfig
    from ...paths.api_webhooks_configs_id_activate.put import ActivateConfig
    from ...paths.api_webhooks_configs_id_deactivate.put import DeactivateConfig
    from ...paths.api_webhooks_configs_id_secret_change.put import ChangeConfigSecret
    from ...paths.api_webhooks_configs_id_test.get import TestConfig
else:
    from ..._endpoints import endpoint as _endpoint
    from ...api_client import Api as _Api

    ActivateConfig = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs_id_activate.put",
        "ActivateConfig",
        "activate_config",
        "_activate_config_oapg",
    )
    ChangeConfigSecret = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs_id_secret_change.put",
        "ChangeConfigSecret",
        "change_config_secret",
        "_change_config_secret_oapg",
    )
    DeactivateConfig = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs_id_deactivate.put",
        "DeactivateConfig",
        "deactivate_config",
        "_deactivate_config_oapg",
    )
    DeleteConfig = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs_id.delete",
        "DeleteConfig",
        "delete_config",
        "_delete_config_oapg",
    )
    GetManyConfigs = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs.get",
        "GetManyConfigs",
        "get_many_configs",
        "_get_many_configs_oapg",
    )
    InsertConfig = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs.post",
        "InsertConfig",
        "insert_config",
        "_insert_config_oapg",
    )
    TestConfig = _endpoint(
        _Api,
        __name__,
        "api_webhooks_configs_id_test.get",
        "TestConfig",
        "test_config",
        "_test_config_oapg",
    )


class WebhooksApi(
    ActivateConfig,
    ChangeConfigSecret,
    DeactivateConfig,
    DeleteConfig,
    GetManyConfigs,
    InsertConfig,
    TestConfig,
):
    """The operations tagged Webhooks."""
