"""The schema ActivityRevertTransaction."""

from __future__ import annotations

from .. import schemas


class ActivityRevertTransaction(schemas.DictSchema):
    class MetaOapg:
        required = {"ledger", "id"}

        class properties:
            ledger = schemas.StrSchema
            id = schemas.StrSchema
            __annotations__ = {
                "ledger": ledger,
                "id": id,
            }
