"""The schema ConfigUser."""

from __future__ import annotations

from .. import schemas


class ConfigUser(schemas.DictSchema):
    class MetaOapg:
        required = {"endpoint", "eventTypes"}

        class properties:
            endpoint = schemas.StrSchema
            secret = schemas.StrSchema

            class eventTypes(schemas.ListSchema):
                class MetaOapg:
                    items = schemas.StrSchema

            __annotations__ = {
                "endpoint": endpoint,
                "secret": secret,
                "eventTypes": eventTypes,
            }
