"""The schema SecretOptions."""

from __future__ import annotations

from .. import schemas


class SecretOptions(schemas.DictSchema):
    class MetaOapg:
        required = {"name"}

        class properties:
            name = schemas.StrSchema

            @staticmethod
            def metadata():
                from .metadata import Metadata

                return Metadata

            __annotations__ = {
                "name": name,
                "metadata": metadata,
            }
