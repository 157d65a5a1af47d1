"""The schema ConfirmHoldRequest."""

from __future__ import annotations

from .. import schemas


class ConfirmHoldRequest(schemas.DictSchema):
    class MetaOapg:
        class properties:
            amount = schemas.Int64Schema
            final = schemas.BoolSchema
            __annotations__ = {
                "amount": amount,
                "final": final,
            }
