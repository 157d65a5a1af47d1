"""The schema StageSendSourceAccount."""

from __future__ import annotations

from .. import schemas


class StageSendSourceAccount(schemas.DictSchema):
    class MetaOapg:
        required = {"id"}

        class properties:
            id = schemas.StrSchema
            ledger = schemas.StrSchema
            __annotations__ = {
                "id": id,
                "ledger": ledger,
            }
