"""The schema DebitWalletRequest."""

from __future__ import annotations

from .. import schemas


class DebitWalletRequest(schemas.DictSchema):
    class MetaOapg:
        required = {"amount"}

        class properties:
            @staticmethod
            def amount():
                from .monetary import Monetary

                return Monetary

            pending = schemas.BoolSchema

            class metadata(schemas.DictSchema):
                class MetaOapg:
                    additional_properties = schemas.AnyTypeSchema

            description = schemas.StrSchema

            @staticmethod
            def destination():
                from .subject import Subject

                return Subject

            class balances(schemas.ListSchema):
                class MetaOapg:
                    items = schemas.StrSchema

            __annotations__ = {
                "amount": amount,
                "pending": pending,
                "metadata": metadata,
                "description": description,
                "destination": destination,
                "balances": balances,
            }
