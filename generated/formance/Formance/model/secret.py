"""The schema Secret."""

from __future__ import annotations

import functools

from .. import schemas


class Secret(schemas.ComposedSchema):
    class MetaOapg:
        class all_of_1(schemas.DictSchema):
            class MetaOapg:
                required = {"clear", "lastDigits", "id"}

                class properties:
                    id = schemas.StrSchema
                    lastDigits = schemas.StrSchema
                    clear = schemas.StrSchema
                    __annotations__ = {
                        "id": id,
                        "lastDigits": lastDigits,
                        "clear": clear,
                    }

        @classmethod
        @functools.lru_cache
        def all_of(cls):
            from .secret_options import SecretOptions

            return [SecretOptions, cls.all_of_1]
