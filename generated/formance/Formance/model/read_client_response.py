"""The schema ReadClientResponse."""

from __future__ import annotations

from .. import schemas


class ReadClientResponse(schemas.DictSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def data():
                from .client import Client

                return Client

            __annotations__ = {
                "data": data,
            }
