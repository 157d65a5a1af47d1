"""The schema WorkflowInstanceHistoryStageOutput."""

from __future__ import annotations

from .. import schemas


class WorkflowInstanceHistoryStageOutput(schemas.DictSchema):
    class MetaOapg:
        class properties:
            @staticmethod
            def GetAccount():
                from .account_response import AccountResponse

                return AccountResponse

            @staticmethod
            def CreateTransaction():
                from .transaction_response import TransactionResponse

                return TransactionResponse

            @staticmethod
            def RevertTransaction():
                from .transaction_response import TransactionResponse

                return TransactionResponse

            @staticmethod
            def GetPayment():
                from .payment_response import PaymentResponse

                return PaymentResponse

            @staticmethod
            def DebitWallet():
                from .debit_wallet_response import DebitWalletResponse

                return DebitWalletResponse

            @staticmethod
            def GetWallet():
                from .get_wallet_response import GetWalletResponse

                return GetWalletResponse

            __annotations__ = {
                "GetAccount": GetAccount,
                "CreateTransaction": CreateTransaction,
                "RevertTransaction": RevertTransaction,
                "GetPayment": GetPayment,
                "DebitWallet": DebitWallet,
                "GetWallet": GetWallet,
            }
