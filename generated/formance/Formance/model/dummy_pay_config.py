"""The schema DummyPayConfig."""

from __future__ import annotations

from .. import schemas


class DummyPayConfig(schemas.DictSchema):
    class MetaOapg:
        required = {"directory"}

        class properties:
            filePollingPeriod = schemas.StrSchema
            fileGenerationPeriod = schemas.StrSchema
            directory = schemas.StrSchema
            __annotations__ = {
                "filePollingPeriod": filePollingPeriod,
                "fileGenerationPeriod": fileGenerationPeriod,
                "directory": directory,
            }
