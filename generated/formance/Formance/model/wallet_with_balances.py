"""The schema WalletWithBalances."""

from __future__ import annotations

from .. import schemas


class WalletWithBalances(schemas.DictSchema):
    class MetaOapg:
        required = {"ledger", "createdAt", "balances", "metadata", "name", "id"}

        class properties:
            id = schemas.UUIDSchema

            class metadata(schemas.DictSchema):
                class MetaOapg:
                    additional_properties = schemas.AnyTypeSchema

            name = schemas.StrSchema
            createdAt = schemas.DateTimeSchema

            class balances(schemas.DictSchema):
                class MetaOapg:
                    required = {"main"}

                    class properties:
                        @staticmethod
                        def main():
                            from .asset_holder import AssetHolder

                            return AssetHolder

                        __annotations__ = {
                            "main": main,
                        }

            ledger = schemas.StrSchema
            __annotations__ = {
                "id": id,
                "metadata": metadata,
                "name": name,
                "createdAt": createdAt,
                "balances": balances,
                "ledger": ledger,
            }
