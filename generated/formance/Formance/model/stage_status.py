"""The schema StageStatus."""

from __future__ import annotations

from .. import schemas


class StageStatus(schemas.DictSchema):
    class MetaOapg:
        required = {"instanceID", "stage", "startedAt"}

        class properties:
            stage = schemas.NumberSchema
            instanceID = schemas.StrSchema
            startedAt = schemas.DateTimeSchema
            terminatedAt = schemas.DateTimeSchema
            error = schemas.StrSchema
            __annotations__ = {
                "stage": stage,
                "instanceID": instanceID,
                "startedAt": startedAt,
                "terminatedAt": terminatedAt,
                "error": error,
            }
