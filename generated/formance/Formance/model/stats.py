"""The schema Stats."""

from __future__ import annotations

from .. import schemas


class Stats(schemas.DictSchema):
    class MetaOapg:
        required = {"accounts", "transactions"}

        class properties:
            class accounts(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            class transactions(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            __annotations__ = {
                "accounts": accounts,
                "transactions": transactions,
            }
