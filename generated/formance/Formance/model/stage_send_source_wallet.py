"""The schema StageSendSourceWallet."""

from __future__ import annotations

from .. import schemas


class StageSendSourceWallet(schemas.DictSchema):
    class MetaOapg:
        required = {"id"}

        class properties:
            id = schemas.StrSchema
            balance = schemas.StrSchema
            __annotations__ = {
                "id": id,
                "balance": balance,
            }
