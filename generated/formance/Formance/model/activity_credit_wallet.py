"""The schema ActivityCreditWallet."""

from __future__ import annotations

from .. import schemas


class ActivityCreditWallet(schemas.DictSchema):
    class MetaOapg:
        class properties:
            id = schemas.StrSchema

            @staticmethod
            def data():
                from .credit_wallet_request import CreditWalletRequest

                return CreditWalletRequest

            __annotations__ = {
                "id": id,
                "data": data,
            }
