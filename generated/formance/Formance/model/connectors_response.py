"""The schema ConnectorsResponse."""

from __future__ import annotations

from .. import schemas


class ConnectorsResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            class data(schemas.ListSchema):
                class MetaOapg:
                    class items(schemas.DictSchema):
                        class MetaOapg:
                            class properties:
                                @staticmethod
                                def provider():
                                    from .connector import Connector

                                    return Connector

                                enabled = schemas.BoolSchema
                                __annotations__ = {
                                    "provider": provider,
                                    "enabled": enabled,
                                }

            __annotations__ = {
                "data": data,
            }
