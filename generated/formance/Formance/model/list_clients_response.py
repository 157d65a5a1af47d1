"""The schema ListClientsResponse."""

from __future__ import annotations

from .. import schemas


class ListClientsResponse(schemas.DictSchema):
    class MetaOapg:
        class properties:
            class data(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .client import Client

                        return Client

            __annotations__ = {
                "data": data,
            }
