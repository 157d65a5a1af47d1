"""The schema CreateScopeResponse."""

from __future__ import annotations

from .. import schemas


class CreateScopeResponse(schemas.DictSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def data():
                from .scope import Scope

                return Scope

            __annotations__ = {
                "data": data,
            }
