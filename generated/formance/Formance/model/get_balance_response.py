"""The schema GetBalanceResponse."""

from __future__ import annotations

from .. import schemas


class GetBalanceResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .balance_with_assets import BalanceWithAssets

                return BalanceWithAssets

            __annotations__ = {
                "data": data,
            }
