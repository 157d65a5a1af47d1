"""The schema webhooksConfig."""

from __future__ import annotations

from .. import schemas


class WebhooksConfig(schemas.AnyTypeSchema):
    class MetaOapg:
        class properties:
            id = schemas.UUIDSchema
            endpoint = schemas.StrSchema
            secret = schemas.StrSchema

            class eventTypes(schemas.ListSchema):
                class MetaOapg:
                    items = schemas.StrSchema

            active = schemas.BoolSchema
            createdAt = schemas.DateTimeSchema
            updatedAt = schemas.DateTimeSchema
            __annotations__ = {
                "id": id,
                "endpoint": endpoint,
                "secret": secret,
                "eventTypes": eventTypes,
                "active": active,
                "createdAt": createdAt,
                "updatedAt": updatedAt,
            }
