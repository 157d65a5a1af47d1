"""The schema Transactions."""

from __future__ import annotations

from .. import schemas


class Transactions(schemas.DictSchema):
    class MetaOapg:
        required = {"transactions"}

        class properties:
            class transactions(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .transaction_data import TransactionData

                        return TransactionData

            __annotations__ = {
                "transactions": transactions,
            }
