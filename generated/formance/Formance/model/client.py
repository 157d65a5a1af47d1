"""The schema Client."""

from __future__ import annotations

import functools

from .. import schemas


class Client(schemas.ComposedSchema):
    class MetaOapg:
        class all_of_1(schemas.DictSchema):
            class MetaOapg:
                required = {"id"}

                class properties:
                    id = schemas.StrSchema

                    class scopes(schemas.ListSchema):
                        class MetaOapg:
                            items = schemas.StrSchema

                    class secrets(schemas.ListSchema):
                        class MetaOapg:
                            @staticmethod
                            def items():
                                from .client_secret import ClientSecret

                                return ClientSecret

                    __annotations__ = {
                        "id": id,
                        "scopes": scopes,
                        "secrets": secrets,
                    }

        @classmethod
        @functools.lru_cache
        def all_of(cls):
            from .client_options import ClientOptions

            return [ClientOptions, cls.all_of_1]
