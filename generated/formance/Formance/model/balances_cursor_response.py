"""The schema BalancesCursorResponse."""

from __future__ import annotations

from .. import schemas


class BalancesCursorResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"cursor"}

        class properties:
            class cursor(schemas.DictSchema):
                class MetaOapg:
                    required = {"data", "hasMore", "pageSize"}

                    class properties:
                        class pageSize(schemas.Int64Schema):
                            class MetaOapg:
                                format = "int64"
                                inclusive_maximum = 1000
                                inclusive_minimum = 1

                        hasMore = schemas.BoolSchema
                        previous = schemas.StrSchema
                        next = schemas.StrSchema

                        class data(schemas.ListSchema):
                            class MetaOapg:
                                @staticmethod
                                def items():
                                    from .accounts_balances import AccountsBalances

                                    return AccountsBalances

                        __annotations__ = {
                            "pageSize": pageSize,
                            "hasMore": hasMore,
                            "previous": previous,
                            "next": next,
                            "data": data,
                        }

            __annotations__ = {
                "cursor": cursor,
            }
