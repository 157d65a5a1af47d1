"""The schema ClientOptions."""

from __future__ import annotations

from .. import schemas


class ClientOptions(schemas.DictSchema):
    class MetaOapg:
        required = {"name"}

        class properties:
            public = schemas.BoolSchema

            class redirectUris(schemas.ListSchema):
                class MetaOapg:
                    items = schemas.StrSchema

            description = schemas.StrSchema
            name = schemas.StrSchema
            trusted = schemas.BoolSchema

            class postLogoutRedirectUris(schemas.ListSchema):
                class MetaOapg:
                    items = schemas.StrSchema

            @staticmethod
            def metadata():
                from .metadata import Metadata

                return Metadata

            __annotations__ = {
                "public": public,
                "redirectUris": redirectUris,
                "description": description,
                "name": name,
                "trusted": trusted,
                "postLogoutRedirectUris": postLogoutRedirectUris,
                "metadata": metadata,
            }
