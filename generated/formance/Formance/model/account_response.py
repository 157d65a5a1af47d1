"""The schema AccountResponse."""

from __future__ import annotations

from .. import schemas


class AccountResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .account_with_volumes_and_balances import AccountWithVolumesAndBalances

                return AccountWithVolumesAndBalances

            __annotations__ = {
                "data": data,
            }
