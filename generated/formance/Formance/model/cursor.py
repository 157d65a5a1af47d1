"""The schema Cursor."""

from __future__ import annotations

from .. import schemas


class Cursor(schemas.DictSchema):
    class MetaOapg:
        required = {"data", "hasMore"}

        class properties:
            hasMore = schemas.BoolSchema

            class data(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .webhooks_config import WebhooksConfig

                        return WebhooksConfig

            __annotations__ = {
                "hasMore": hasMore,
                "data": data,
            }
