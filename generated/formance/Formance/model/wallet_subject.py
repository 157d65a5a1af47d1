"""The schema WalletSubject."""

from __future__ import annotations

from .. import schemas


class WalletSubject(schemas.AnyTypeSchema):
    class MetaOapg:
        required = {"identifier", "type"}

        class properties:
            type = schemas.StrSchema
            identifier = schemas.StrSchema
            balance = schemas.StrSchema
            __annotations__ = {
                "type": type,
                "identifier": identifier,
                "balance": balance,
            }
