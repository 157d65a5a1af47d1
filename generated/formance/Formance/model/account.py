"""The schema Account."""

from __future__ import annotations

from .. import schemas


class Account(schemas.DictSchema):
    class MetaOapg:
        required = {"address"}

        class properties:
            address = schemas.StrSchema
            type = schemas.StrSchema
            metadata = schemas.DictSchema
            __annotations__ = {
                "address": address,
                "type": type,
                "metadata": metadata,
            }
