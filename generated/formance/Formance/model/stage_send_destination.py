"""The schema StageSendDestination."""

from __future__ import annotations

from .. import schemas


class StageSendDestination(schemas.DictSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def wallet():
                from .stage_send_source_wallet import StageSendSourceWallet

                return StageSendSourceWallet

            @staticmethod
            def account():
                from .stage_send_source_account import StageSendSourceAccount

                return StageSendSourceAccount

            @staticmethod
            def payment():
                from .stage_send_destination_payment import StageSendDestinationPayment

                return StageSendDestinationPayment

            __annotations__ = {
                "wallet": wallet,
                "account": account,
                "payment": payment,
            }
