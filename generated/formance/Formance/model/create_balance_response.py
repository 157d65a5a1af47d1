"""The schema CreateBalanceResponse."""

from __future__ import annotations

from .. import schemas


class CreateBalanceResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .balance import Balance

                return Balance

            __annotations__ = {
                "data": data,
            }
