"""The schema ActivityDebitWallet."""

from __future__ import annotations

from .. import schemas


class ActivityDebitWallet(schemas.DictSchema):
    class MetaOapg:
        class properties:
            id = schemas.StrSchema

            @staticmethod
            def data():
                from .debit_wallet_request import DebitWalletRequest

                return DebitWalletRequest

            __annotations__ = {
                "id": id,
                "data": data,
            }
