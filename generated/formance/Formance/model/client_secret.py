"""The schema ClientSecret."""

from __future__ import annotations

from .. import schemas


class ClientSecret(schemas.DictSchema):
    class MetaOapg:
        required = {"name", "lastDigits", "id"}

        class properties:
            lastDigits = schemas.StrSchema
            name = schemas.StrSchema
            id = schemas.StrSchema

            @staticmethod
            def metadata():
                from .metadata import Metadata

                return Metadata

            __annotations__ = {
                "lastDigits": lastDigits,
                "name": name,
                "id": id,
                "metadata": metadata,
            }
