"""The schema AccountsBalances."""

from __future__ import annotations

from .. import schemas


class AccountsBalances(schemas.DictSchema):
    class MetaOapg:
        @staticmethod
        def additional_properties():
            from .assets_balances import AssetsBalances

            return AssetsBalances
