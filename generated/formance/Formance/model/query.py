"""The schema Query."""

from __future__ import annotations

from .. import schemas


class Query(schemas.DictSchema):
    class MetaOapg:
        class properties:
            class ledgers(schemas.ListSchema):
                class MetaOapg:
                    items = schemas.StrSchema

            class after(schemas.ListSchema):
                class MetaOapg:
                    items = schemas.StrSchema

            class pageSize(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            class terms(schemas.ListSchema):
                class MetaOapg:
                    items = schemas.StrSchema

            sort = schemas.StrSchema
            policy = schemas.StrSchema
            target = schemas.StrSchema
            cursor = schemas.StrSchema
            raw = schemas.DictSchema
            __annotations__ = {
                "ledgers": ledgers,
                "after": after,
                "pageSize": pageSize,
                "terms": terms,
                "sort": sort,
                "policy": policy,
                "target": target,
                "cursor": cursor,
                "raw": raw,
            }
