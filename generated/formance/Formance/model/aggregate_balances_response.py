"""The schema AggregateBalancesResponse."""

from __future__ import annotations

from .. import schemas


class AggregateBalancesResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .assets_balances import AssetsBalances

                return AssetsBalances

            __annotations__ = {
                "data": data,
            }
