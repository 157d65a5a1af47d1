"""The schema StageSendSource."""

from __future__ import annotations

from .. import schemas


class StageSendSource(schemas.DictSchema):
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
                from .stage_send_source_payment import StageSendSourcePayment

                return StageSendSourcePayment

            __annotations__ = {
                "wallet": wallet,
                "account": account,
                "payment": payment,
            }
