"""The schema LedgerStorage."""

from __future__ import annotations

from .. import schemas


class LedgerStorage(schemas.DictSchema):
    class MetaOapg:
        required = {"driver", "ledgers"}

        class properties:
            driver = schemas.StrSchema

            class ledgers(schemas.ListSchema):
                class MetaOapg:
                    items = schemas.StrSchema

            __annotations__ = {
                "driver": driver,
                "ledgers": ledgers,
            }
