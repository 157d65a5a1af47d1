"""The schema Posting."""

from __future__ import annotations

from .. import schemas


class Posting(schemas.DictSchema):
    class MetaOapg:
        required = {"amount", "destination", "source", "asset"}

        class properties:
            class amount(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            asset = schemas.StrSchema
            destination = schemas.StrSchema
            source = schemas.StrSchema
            __annotations__ = {
                "amount": amount,
                "asset": asset,
                "destination": destination,
                "source": source,
            }
