"""The schema ConfigResponse."""

from __future__ import annotations

from .. import schemas


class ConfigResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .webhooks_config import WebhooksConfig

                return WebhooksConfig

            __annotations__ = {
                "data": data,
            }
