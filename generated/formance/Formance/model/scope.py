"""The schema Scope."""

from __future__ import annotations

import functools

from .. import schemas


class Scope(schemas.ComposedSchema):
    class MetaOapg:
        class all_of_1(schemas.DictSchema):
            class MetaOapg:
                required = {"id"}

                class properties:
                    id = schemas.StrSchema

                    class transient(schemas.ListSchema):
                        class MetaOapg:
                            items = schemas.StrSchema

                    __annotations__ = {
                        "id": id,
                        "transient": transient,
                    }

        @classmethod
        @functools.lru_cache
        def all_of(cls):
            from .scope_options import ScopeOptions

            return [ScopeOptions, cls.all_of_1]
