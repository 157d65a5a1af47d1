"""The schema walletsTransaction."""

from __future__ import annotations

from .. import schemas


class WalletsTransaction(schemas.DictSchema):
    class MetaOapg:
        required = {"postings", "txid", "timestamp"}

        class properties:
            ledger = schemas.StrSchema
            timestamp = schemas.DateTimeSchema

            class postings(schemas.ListSchema):
                class MetaOapg:
                    @staticmethod
                    def items():
                        from .posting import Posting

                        return Posting

            reference = schemas.StrSchema

            class metadata(schemas.DictSchema):
                class MetaOapg:
                    additional_properties = schemas.AnyTypeSchema

            class txid(schemas.Int64Schema):
                class MetaOapg:
                    format = "int64"
                    inclusive_minimum = 0

            @staticmethod
            def preCommitVolumes():
                from .wallets_aggregated_volumes import WalletsAggregatedVolumes

                return WalletsAggregatedVolumes

            @staticmethod
            def postCommitVolumes():
                from .wallets_aggregated_volumes import WalletsAggregatedVolumes

                return WalletsAggregatedVolumes

            __annotations__ = {
                "ledger": ledger,
                "timestamp": timestamp,
                "postings": postings,
                "reference": reference,
                "metadata": metadata,
                "txid": txid,
                "preCommitVolumes": preCommitVolumes,
                "postCommitVolumes": postCommitVolumes,
            }
