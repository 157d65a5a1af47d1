"""The schema Config."""

from __future__ import annotations

from .. import schemas


class Config(schemas.DictSchema):
    class MetaOapg:
        required = {"storage"}

        class properties:
            @staticmethod
            def storage():
                from .ledger_storage import LedgerStorage

                return LedgerStorage

            __annotations__ = {
                "storage": storage,
            }
