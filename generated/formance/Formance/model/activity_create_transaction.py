"""The schema ActivityCreateTransaction."""

from __future__ import annotations

from .. import schemas


class ActivityCreateTransaction(schemas.DictSchema):
    class MetaOapg:
        class properties:
            ledger = schemas.StrSchema

            @staticmethod
            def data():
                from .post_transaction import PostTransaction

                return PostTransaction

            __annotations__ = {
                "ledger": ledger,
                "data": data,
            }
