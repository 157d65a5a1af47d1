"""The schema Wallet."""

from __future__ import annotations

from .. import schemas


class Wallet(schemas.DictSchema):
    class MetaOapg:
        required = {"ledger", "createdAt", "metadata", "name", "id"}

        class properties:
            id = schemas.UUIDSchema

            class metadata(schemas.DictSchema):
                class MetaOapg:
                    additional_properties = schemas.AnyTypeSchema

            name = schemas.StrSchema
            createdAt = schemas.DateTimeSchema
            ledger = schemas.StrSchema
            __annotations__ = {
                "id": id,
                "metadata": metadata,
                "name": name,
                "createdAt": createdAt,
                "ledger": ledger,
            }
