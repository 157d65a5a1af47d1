"""The schema Attempt."""

from __future__ import annotations

from .. import schemas


class Attempt(schemas.AnyTypeSchema):
    class MetaOapg:
        class properties:
            id = schemas.UUIDSchema
            webhookID = schemas.UUIDSchema
            createdAt = schemas.DateTimeSchema
            updatedAt = schemas.DateTimeSchema

            @staticmethod
            def config():
                from .webhooks_config import WebhooksConfig

                return WebhooksConfig

            payload = schemas.StrSchema
            statusCode = schemas.IntSchema
            retryAttempt = schemas.IntSchema
            status = schemas.StrSchema
            nextRetryAfter = schemas.DateTimeSchema
            __annotations__ = {
                "id": id,
                "webhookID": webhookID,
                "createdAt": createdAt,
                "updatedAt": updatedAt,
                "config": config,
                "payload": payload,
                "statusCode": statusCode,
                "retryAttempt": retryAttempt,
                "status": status,
                "nextRetryAfter": nextRetryAfter,
            }
