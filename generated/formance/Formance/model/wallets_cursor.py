"""The schema walletsCursor."""

from __future__ import annotations

from .. import schemas


class WalletsCursor(schemas.DictSchema):
    class MetaOapg:
        required = {"pageSize"}

        class properties:
            class pageSize(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_maximum = 1000
                    inclusive_minimum = 1

            hasMore = schemas.BoolSchema
            previous = schemas.StrSchema
            next = schemas.StrSchema
            __annotations__ = {
                "pageSize": pageSize,
                "hasMore": hasMore,
                "previous": previous,
                "next": next,
            }
