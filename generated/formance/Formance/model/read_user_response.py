"""The schema ReadUserResponse."""

from __future__ import annotations

from .. import schemas


class ReadUserResponse(schemas.DictSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def data():
                from .user import User

                return User

            __annotations__ = {
                "data": data,
            }
