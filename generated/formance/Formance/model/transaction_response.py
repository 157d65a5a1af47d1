"""The schema TransactionResponse."""

from __future__ import annotations

from .. import schemas


class TransactionResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .transaction import Transaction

                return Transaction

            __annotations__ = {
                "data": data,
            }
