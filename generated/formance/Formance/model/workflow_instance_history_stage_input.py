"""The schema WorkflowInstanceHistoryStageInput."""

from __future__ import annotations

from .. import schemas


class WorkflowInstanceHistoryStageInput(schemas.DictSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def GetAccount():
                from .activity_get_account import ActivityGetAccount

                return ActivityGetAccount

            @staticmethod
            def CreateTransaction():
                from .activity_create_transaction import ActivityCreateTransaction

                return ActivityCreateTransaction

            @staticmethod
            def RevertTransaction():
                from .activity_revert_transaction import ActivityRevertTransaction

                return ActivityRevertTransaction

            @staticmethod
            def StripeTransfer():
                from .stripe_transfer_request import StripeTransferRequest

                return StripeTransferRequest

            @staticmethod
            def GetPayment():
                from .activity_get_payment import ActivityGetPayment

                return ActivityGetPayment

            @staticmethod
            def ConfirmHold():
                from .activity_confirm_hold import ActivityConfirmHold

                return ActivityConfirmHold

            @staticmethod
            def CreditWallet():
                from .activity_credit_wallet import ActivityCreditWallet

                return ActivityCreditWallet

            @staticmethod
            def DebitWallet():
                from .activity_debit_wallet import ActivityDebitWallet

                return ActivityDebitWallet

            @staticmethod
            def GetWallet():
                from .activity_get_wallet import ActivityGetWallet

                return ActivityGetWallet

            @staticmethod
            def VoidHold():
                from .activity_void_hold import ActivityVoidHold

                return ActivityVoidHold

            __annotations__ = {
                "GetAccount": GetAccount,
                "CreateTransaction": CreateTransaction,
                "RevertTransaction": RevertTransaction,
                "StripeTransfer": StripeTransfer,
                "GetPayment": GetPayment,
                "ConfirmHold": ConfirmHold,
                "CreditWallet": CreditWallet,
                "DebitWallet": DebitWallet,
                "GetWallet": GetWallet,
                "VoidHold": VoidHold,
            }
