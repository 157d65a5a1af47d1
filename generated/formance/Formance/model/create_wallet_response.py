"""The schema CreateWalletResponse."""

from __future__ import annotations

from .. import schemas


class CreateWalletResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .wallet import Wallet

                return Wallet

            __annotations__ = {
                "data": data,
            }
