"""The schema CursorBase."""

from __future__ import annotations

from .. import schemas


class CursorBase(schemas.DictSchema):
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
            __annotations__ = {
                "pageSize": pageSize,
                "hasMore": hasMore,
                "previous": previous,
                "next": next,
            }
