"""The schema StripeTransferRequest."""

from __future__ import annotations

from .. import schemas


class StripeTransferRequest(schemas.DictSchema):
    class MetaOapg:
        class properties:
            class amount(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            asset = schemas.StrSchema
            destination = schemas.StrSchema
            metadata = schemas.DictSchema
            __annotations__ = {
                "amount": amount,
                "asset": asset,
                "destination": destination,
                "metadata": metadata,
            }
