"""The schema GetHoldResponse."""

from __future__ import annotations

from .. import schemas


class GetHoldResponse(schemas.DictSchema):
    class MetaOapg:
        required = {"data"}

        class properties:
            @staticmethod
            def data():
                from .expanded_debit_hold import ExpandedDebitHold

                return ExpandedDebitHold

            __annotations__ = {
                "data": data,
            }
