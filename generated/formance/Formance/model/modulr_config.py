"""The schema ModulrConfig."""

from __future__ import annotations

from .. import schemas


class ModulrConfig(schemas.DictSchema):
    class MetaOapg:
        required = {"apiKey", "apiSecret"}

        class properties:
            apiKey = schemas.StrSchema
            apiSecret = schemas.StrSchema
            endpoint = schemas.StrSchema
            __annotations__ = {
                "apiKey": apiKey,
                "apiSecret": apiSecret,
                "endpoint": endpoint,
            }
