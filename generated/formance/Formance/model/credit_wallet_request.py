"""The schema CreditWalletRequest."""

from __future__ import annotations

from .. import schemas


class CreditWalletRequest(schemas.DictSchema):
    class MetaOapg:
        required = {"amount", "sources"}

        class properties:
            @staticmethod
            def amount():
                from .monetary import Monetary

                return Monetary

            class metadata(schemas.DictSchema):
                class MetaOapg:
                    additional_properties = schemas.AnyTypeSchema

            reference = schemas.StrSchema

            class sources(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .subject import Subject

                        return Subject

            balance = schemas.StrSchema
            __annotations__ = {
                "amount": amount,
                "metadata": metadata,
                "reference": reference,
                "sources": sources,
                "balance": balance,
            }
