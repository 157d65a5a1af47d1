"""The schema LedgerInfoResponse."""

from __future__ import annotations

from .. import schemas


class LedgerInfoResponse(schemas.AnyTypeSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def data():
                from .ledger_info import LedgerInfo

                return LedgerInfo

            __annotations__ = {
                "data": data,
            }
