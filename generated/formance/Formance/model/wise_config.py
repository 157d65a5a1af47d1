"""The schema WiseConfig."""

from __future__ import annotations

from .. import schemas


class WiseConfig(schemas.DictSchema):
    class MetaOapg:
        required = {"apiKey"}

        class properties:
            apiKey = schemas.StrSchema
            __annotations__ = {
                "apiKey": apiKey,
            }
