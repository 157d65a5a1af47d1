"""The schema TransactionData."""

from __future__ import annotations

from .. import schemas


class TransactionData(schemas.DictSchema):
    class MetaOapg:
        required = {"postings"}

        class properties:
            class postings(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .posting import Posting

                        return Posting

            reference = schemas.StrSchema

            @staticmethod
            def metadata():
                from .ledger_metadata import LedgerMetadata

                return LedgerMetadata

            timestamp = schemas.DateTimeSchema
            __annotations__ = {
                "postings": postings,
                "reference": reference,
                "metadata": metadata,
                "timestamp": timestamp,
            }
