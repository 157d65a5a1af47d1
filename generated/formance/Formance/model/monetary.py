"""The schema Monetary."""

from __future__ import annotations

from .. import schemas


class Monetary(schemas.DictSchema):
    class MetaOapg:
        required = {"amount", "asset"}

        class properties:
            asset = schemas.StrSchema
            amount = schemas.Int64Schema
            __annotations__ = {
                "asset": asset,
                "amount": amount,
            }
