"""The schema Response."""

from __future__ import annotations

import functools

from .. import schemas


class Response(schemas.DictSchema):
    class MetaOapg:
        class properties:
            data = schemas.DictSchema

            class cursor(schemas.DictSchema):
                class MetaOapg:
                    class properties:
                        class pageSize(schemas.Int64Schema):
                            class MetaOapg:
                                format = "int64"
                                inclusive_minimum = 0

                        hasMore = schemas.BoolSchema

                        class total(schemas.DictSchema):
                            class MetaOapg:
                                class properties:
                                    class value(schemas.Int64Schema):
                                        class MetaOapg:
                                            format = "int64"
                                            inclusive_minimum = 0

                                    relation = schemas.StrSchema
                                    __annotations__ = {
                                        "value": value,
                                        "relation": relation,
                                    }

                        next = schemas.StrSchema
                        previous = schemas.StrSchema

                        class data(schemas.ListSchema):
                            class MetaOapg:
                                class items(schemas.ComposedSchema):
                                    class MetaOapg:
                                        all_of_0 = schemas.DictSchema

                                        @classmethod
                                        @functools.lru_cache
                                        def all_of(cls):
                                            return [cls.all_of_0]

                        __annotations__ = {
                            "pageSize": pageSize,
                            "hasMore": hasMore,
                            "total": total,
                            "next": next,
                            "previous": previous,
                            "data": data,
                        }

            __annotations__ = {
                "data": data,
                "cursor": cursor,
            }
