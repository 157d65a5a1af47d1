"""The schema TaskBase."""

from __future__ import annotations

from .. import schemas


class TaskBase(schemas.DictSchema):
    class MetaOapg:
        required = {"createdAt", "connectorId", "descriptor", "id", "state", "status", "updatedAt"}

        class properties:
            id = schemas.UUIDSchema
            connectorId = schemas.UUIDSchema
            createdAt = schemas.DateTimeSchema
            updatedAt = schemas.DateTimeSchema

            @staticmethod
            def status():
                from .payment_status import PaymentStatus

                return PaymentStatus

            state = schemas.DictSchema
            error = schemas.StrSchema
            __annotations__ = {
                "id": id,
                "connectorId": connectorId,
                "createdAt": createdAt,
                "updatedAt": updatedAt,
                "status": status,
                "state": state,
                "error": error,
            }
