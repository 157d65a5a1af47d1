"""The schema Transaction."""

from __future__ import annotations

from .. import schemas


class Transaction(schemas.DictSchema):
    class MetaOapg:
        required = {"postings", "txid", "timestamp"}

        class properties:
            timestamp = schemas.DateTimeSchema

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

            class txid(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            @staticmethod
            def preCommitVolumes():
                from .aggregated_volumes import AggregatedVolumes

                return AggregatedVolumes

            @staticmethod
            def postCommitVolumes():
                from .aggregated_volumes import AggregatedVolumes

                return AggregatedVolumes

            __annotations__ = {
                "timestamp": timestamp,
                "postings": postings,
                "reference": reference,
                "metadata": metadata,
                "txid": txid,
                "preCommitVolumes": preCommitVolumes,
                "postCommitVolumes": postCommitVolumes,
            }
