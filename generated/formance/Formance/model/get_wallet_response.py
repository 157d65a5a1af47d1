"""The schema GetWalletResponse."""

from __future__ import annotations

from .. import schemas


class GetWalletResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .wallet_with_balances import WalletWithBalances

                return WalletWithBalances

            __annotations__ = {
                "data": data,
            }
