"""The schema ListScopesResponse."""

from __future__ import annotations

from .. import schemas


class ListScopesResponse(schemas.DictSchema):
    class MetaOapg:
        class properties:
            class data(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .scope import Scope

                        return Scope

            __annotations__ = {
                "data": data,
            }
