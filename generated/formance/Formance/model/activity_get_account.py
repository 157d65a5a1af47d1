"""The schema ActivityGetAccount."""

from __future__ import annotations

from .. import schemas


class ActivityGetAccount(schemas.DictSchema):
    class MetaOapg:
        required = {"ledger", "id"}

        class properties:
            id = schemas.StrSchema
            ledger = schemas.StrSchema
            __annotations__ = {
                "id": id,
                "ledger": ledger,
            }
