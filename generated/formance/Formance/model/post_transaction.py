"""The schema PostTransaction."""

from __future__ import annotations

from .. import schemas


class PostTransaction(schemas.DictSchema):
    class MetaOapg:
        class properties:
            timestamp = schemas.DateTimeSchema

            class postings(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .posting import Posting

                        return Posting

            class script(schemas.DictSchema):
                class MetaOapg:
                    required = {"plain"}

                    class properties:
                        plain = schemas.StrSchema
                        vars = schemas.DictSchema
                        __annotations__ = {
                            "plain": plain,
                            "vars": vars,
                        }

            reference = schemas.StrSchema

            @staticmethod
            def metadata():
                from .ledger_metadata import LedgerMetadata

                return LedgerMetadata

            __annotations__ = {
                "timestamp": timestamp,
                "postings": postings,
                "script": script,
                "reference": reference,
                "metadata": metadata,
            }
