"""The schema ListUsersResponse."""

from __future__ import annotations

from .. import schemas


class ListUsersResponse(schemas.DictSchema):
    class MetaOapg:
        class properties:
            class data(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .user import User

                        return User

            __annotations__ = {
                "data": data,
            }
