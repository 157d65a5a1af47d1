"""All models, each imported when it is first asked for."""

from __future__ import annotations

import typing

from .._lazy import lazy

if typing.TYPE_CHECKING:
    from ..model.account import Account
    from ..model.account_response import AccountResponse
    from ..model.account_with_volumes_and_balances import AccountWithVolumesAndBalances
    from ..model.accounts_balances import AccountsBalances
    from ..model.accounts_cursor import AccountsCursor
    from ..model.accounts_cursor_response import AccountsCursorResponse
    from ..model.activity_confirm_hold import ActivityConfirmHold
    from ..model.activity_create_transaction import ActivityCreateTransaction
    from ..model.activity_create_transaction_output import ActivityCreateTransactionOutput
    from ..model.activity_credit_wallet import ActivityCreditWallet
    from ..model.activity_debit_wallet import ActivityDebitWallet
    from ..model.activity_debit_wallet_output import ActivityDebitWalletOutput
    from ..model.activity_get_account import ActivityGetAccount
    from ..model.activity_get_account_output import ActivityGetAccountOutput
    from ..model.activity_get_payment import ActivityGetPayment
    from ..model.activity_get_payment_output import ActivityGetPaymentOutput
    from ..model.activity_get_wallet import ActivityGetWallet
    from ..model.activity_get_wallet_output import ActivityGetWalletOutput
    from ..model.activity_revert_transaction import ActivityRevertTransaction
    from ..model.activity_revert_transaction_output import ActivityRevertTransactionOutput
    from ..model.activity_stripe_transfer import ActivityStripeTransfer
    from ..model.activity_void_hold import ActivityVoidHold
    from ..model.aggregate_balances_response import AggregateBalancesResponse
    from ..model.aggregated_volumes import AggregatedVolumes
    from ..model.asset_holder import AssetHolder
    from ..model.assets_balances import AssetsBalances
    from ..model.attempt import Attempt
    from ..model.attempt_response import AttemptResponse
    from ..model.balance import Balance
    from ..model.balance_with_assets import BalanceWithAssets
    from ..model.balances_cursor_response import BalancesCursorResponse
    from ..model.banking_circle_config import BankingCircleConfig
    from ..model.client import Client
    from ..model.client_options import ClientOptions
    from ..model.client_secret import ClientSecret
    from ..model.config import Config
    from ..model.config_change_secret import ConfigChangeSecret
    from ..model.config_info import ConfigInfo
    from ..model.config_info_response import ConfigInfoResponse
    from ..model.config_response import ConfigResponse
    from ..model.config_user import ConfigUser
    from ..model.configs_response import ConfigsResponse
    from ..model.confirm_hold_request import ConfirmHoldRequest
    from ..model.connector import Connector
    from ..model.connector_config import ConnectorConfig
    from ..model.connector_config_response import ConnectorConfigResponse
    from ..model.connectors_configs_response import ConnectorsConfigsResponse
    from ..model.connectors_response import ConnectorsResponse
    from ..model.create_balance_request import CreateBalanceRequest
    from ..model.create_balance_response import CreateBalanceResponse
    from ..model.create_client_request import CreateClientRequest
    from ..model.create_client_response import CreateClientResponse
    from ..model.create_scope_request import CreateScopeRequest
    from ..model.create_scope_response import CreateScopeResponse
    from ..model.create_secret_request import CreateSecretRequest
    from ..model.create_secret_response import CreateSecretResponse
    from ..model.create_wallet_request import CreateWalletRequest
    from ..model.create_wallet_response import CreateWalletResponse
    from ..model.create_workflow_request import CreateWorkflowRequest
    from ..model.create_workflow_response import CreateWorkflowResponse
    from ..model.credit_wallet_request import CreditWalletRequest
    from ..model.currency_cloud_config import CurrencyCloudConfig
    from ..model.cursor import Cursor
    from ..model.cursor_base import CursorBase
    from ..model.debit_wallet_request import DebitWalletRequest
    from ..model.debit_wallet_response import DebitWalletResponse
    from ..model.dummy_pay_config import DummyPayConfig
    from ..model.error import Error
    from ..model.error_response import ErrorResponse
    from ..model.errors_enum import ErrorsEnum
    from ..model.expanded_debit_hold import ExpandedDebitHold
    from ..model.get_balance_response import GetBalanceResponse
    from ..model.get_hold_response import GetHoldResponse
    from ..model.get_holds_response import GetHoldsResponse
    from ..model.get_transactions_response import GetTransactionsResponse
    from ..model.get_wallet_response import GetWalletResponse
    from ..model.get_workflow_instance_history_response import GetWorkflowInstanceHistoryResponse
    from ..model.get_workflow_instance_history_stage_response import (
        GetWorkflowInstanceHistoryStageResponse,
    )
    from ..model.get_workflow_instance_response import GetWorkflowInstanceResponse
    from ..model.get_workflow_response import GetWorkflowResponse
    from ..model.hold import Hold
    from ..model.ledger_account_subject import LedgerAccountSubject
    from ..model.ledger_info import LedgerInfo
    from ..model.ledger_info_response import LedgerInfoResponse
    from ..model.ledger_metadata import LedgerMetadata
    from ..model.ledger_storage import LedgerStorage
    from ..model.list_balances_response import ListBalancesResponse
    from ..model.list_clients_response import ListClientsResponse
    from ..model.list_runs_response import ListRunsResponse
    from ..model.list_scopes_response import ListScopesResponse
    from ..model.list_users_response import ListUsersResponse
    from ..model.list_wallets_response import ListWalletsResponse
    from ..model.list_workflows_response import ListWorkflowsResponse
    from ..model.log import Log
    from ..model.logs_cursor_response import LogsCursorResponse
    from ..model.metadata import Metadata
    from ..model.migration_info import MigrationInfo
    from ..model.modulr_config import ModulrConfig
    from ..model.monetary import Monetary
    from ..model.payment import Payment
    from ..model.payment_adjustment import PaymentAdjustment
    from ..model.payment_metadata import PaymentMetadata
    from ..model.payment_response import PaymentResponse
    from ..model.payment_status import PaymentStatus
    from ..model.payments_account import PaymentsAccount
    from ..model.payments_cursor import PaymentsCursor
    from ..model.post_transaction import PostTransaction
    from ..model.posting import Posting
    from ..model.query import Query
    from ..model.read_client_response import ReadClientResponse
    from ..model.read_scope_response import ReadScopeResponse
    from ..model.read_user_response import ReadUserResponse
    from ..model.read_workflow_response import ReadWorkflowResponse
    from ..model.response import Response
    from ..model.run_workflow_request import RunWorkflowRequest
    from ..model.run_workflow_response import RunWorkflowResponse
    from ..model.scope import Scope
    from ..model.scope_options import ScopeOptions
    from ..model.script import Script
    from ..model.script_response import ScriptResponse
    from ..model.secret import Secret
    from ..model.secret_options import SecretOptions
    from ..model.server_info import ServerInfo
    from ..model.stage import Stage
    from ..model.stage_delay import StageDelay
    from ..model.stage_send import StageSend
    from ..model.stage_send_destination import StageSendDestination
    from ..model.stage_send_destination_account import StageSendDestinationAccount
    from ..model.stage_send_destination_payment import StageSendDestinationPayment
    from ..model.stage_send_destination_wallet import StageSendDestinationWallet
    from ..model.stage_send_source import StageSendSource
    from ..model.stage_send_source_account import StageSendSourceAccount
    from ..model.stage_send_source_payment import StageSendSourcePayment
    from ..model.stage_send_source_wallet import StageSendSourceWallet
    from ..model.stage_status import StageStatus
    from ..model.stage_wait_event import StageWaitEvent
    from ..model.stats import Stats
    from ..model.stats_response import StatsResponse
    from ..model.stripe_config import StripeConfig
    from ..model.stripe_transfer_request import StripeTransferRequest
    from ..model.subject import Subject
    from ..model.task_banking_circle import TaskBankingCircle
    from ..model.task_base import TaskBase
    from ..model.task_currency_cloud import TaskCurrencyCloud
    from ..model.task_dummy_pay import TaskDummyPay
    from ..model.task_modulr import TaskModulr
    from ..model.task_response import TaskResponse
    from ..model.task_stripe import TaskStripe
    from ..model.task_wise import TaskWise
    from ..model.tasks_cursor import TasksCursor
    from ..model.transaction import Transaction
    from ..model.transaction_data import TransactionData
    from ..model.transaction_response import TransactionResponse
    from ..model.transactions import Transactions
    from ..model.transactions_cursor_response import TransactionsCursorResponse
    from ..model.transfer_request import TransferRequest
    from ..model.transfer_response import TransferResponse
    from ..model.transfers_response import TransfersResponse
    from ..model.update_client_request import UpdateClientRequest
    from ..model.update_client_response import UpdateClientResponse
    from ..model.update_scope_request import UpdateScopeRequest
    from ..model.update_scope_response import UpdateScopeResponse
    from ..model.user import User
    from ..model.volume import Volume
    from ..model.volumes import Volumes
    from ..model.wallet import Wallet
    from ..model.wallet_subject import WalletSubject
    from ..model.wallet_with_balances import WalletWithBalances
    from ..model.wallets_aggregated_volumes import WalletsAggregatedVolumes
    from ..model.wallets_cursor import WalletsCursor
    from ..model.wallets_error_response import WalletsErrorResponse
    from ..model.wallets_transaction import WalletsTransaction
    from ..model.wallets_volume import WalletsVolume
    from ..model.wallets_volumes import WalletsVolumes
    from ..model.webhooks_config import WebhooksConfig
    from ..model.wise_config import WiseConfig
    from ..model.workflow import Workflow
    from ..model.workflow_config import WorkflowConfig
    from ..model.workflow_instance import WorkflowInstance
    from ..model.workflow_instance_history import WorkflowInstanceHistory
    from ..model.workflow_instance_history_list import WorkflowInstanceHistoryList
    from ..model.workflow_instance_history_stage import WorkflowInstanceHistoryStage
    from ..model.workflow_instance_history_stage_input import WorkflowInstanceHistoryStageInput
    from ..model.workflow_instance_history_stage_list import WorkflowInstanceHistoryStageList
    from ..model.workflow_instance_history_stage_output import WorkflowInstanceHistoryStageOutput

__all__ = [
    "Account",
    "AccountResponse",
    "AccountWithVolumesAndBalances",
    "AccountsBalances",
    "AccountsCursor",
    "AccountsCursorResponse",
    "ActivityConfirmHold",
    "ActivityCreateTransaction",
    "ActivityCreateTransactionOutput",
    "ActivityCreditWallet",
    "ActivityDebitWallet",
    "ActivityDebitWalletOutput",
    "ActivityGetAccount",
    "ActivityGetAccountOutput",
    "ActivityGetPayment",
    "ActivityGetPaymentOutput",
    "ActivityGetWallet",
    "ActivityGetWalletOutput",
    "ActivityRevertTransaction",
    "ActivityRevertTransactionOutput",
    "ActivityStripeTransfer",
    "ActivityVoidHold",
    "AggregateBalancesResponse",
    "AggregatedVolumes",
    "AssetHolder",
    "AssetsBalances",
    "Attempt",
    "AttemptResponse",
    "Balance",
    "BalanceWithAssets",
    "BalancesCursorResponse",
    "BankingCircleConfig",
    "Client",
    "ClientOptions",
    "ClientSecret",
    "Config",
    "ConfigChangeSecret",
    "ConfigInfo",
    "ConfigInfoResponse",
    "ConfigResponse",
    "ConfigUser",
    "ConfigsResponse",
    "ConfirmHoldRequest",
    "Connector",
    "ConnectorConfig",
    "ConnectorConfigResponse",
    "ConnectorsConfigsResponse",
    "ConnectorsResponse",
    "CreateBalanceRequest",
    "CreateBalanceResponse",
    "CreateClientRequest",
    "CreateClientResponse",
    "CreateScopeRequest",
    "CreateScopeResponse",
    "CreateSecretRequest",
    "CreateSecretResponse",
    "CreateWalletRequest",
    "CreateWalletResponse",
    "CreateWorkflowRequest",
    "CreateWorkflowResponse",
    "CreditWalletRequest",
    "CurrencyCloudConfig",
    "Cursor",
    "CursorBase",
    "DebitWalletRequest",
    "DebitWalletResponse",
    "DummyPayConfig",
    "Error",
    "ErrorResponse",
    "ErrorsEnum",
    "ExpandedDebitHold",
    "GetBalanceResponse",
    "GetHoldResponse",
    "GetHoldsResponse",
    "GetTransactionsResponse",
    "GetWalletResponse",
    "GetWorkflowInstanceHistoryResponse",
    "GetWorkflowInstanceHistoryStageResponse",
    "GetWorkflowInstanceResponse",
    "GetWorkflowResponse",
    "Hold",
    "LedgerAccountSubject",
    "LedgerInfo",
    "LedgerInfoResponse",
    "LedgerMetadata",
    "LedgerStorage",
    "ListBalancesResponse",
    "ListClientsResponse",
    "ListRunsResponse",
    "ListScopesResponse",
    "ListUsersResponse",
    "ListWalletsResponse",
    "ListWorkflowsResponse",
    "Log",
    "LogsCursorResponse",
    "Metadata",
    "MigrationInfo",
    "ModulrConfig",
    "Monetary",
    "Payment",
    "PaymentAdjustment",
    "PaymentMetadata",
    "PaymentResponse",
    "PaymentStatus",
    "PaymentsAccount",
    "PaymentsCursor",
    "PostTransaction",
    "Posting",
    "Query",
    "ReadClientResponse",
    "ReadScopeResponse",
    "ReadUserResponse",
    "ReadWorkflowResponse",
    "Response",
    "RunWorkflowRequest",
    "RunWorkflowResponse",
    "Scope",
    "ScopeOptions",
    "Script",
    "ScriptResponse",
    "Secret",
    "SecretOptions",
    "ServerInfo",
    "Stage",
    "StageDelay",
    "StageSend",
    "StageSendDestination",
    "StageSendDestinationAccount",
    "StageSendDestinationPayment",
    "StageSendDestinationWallet",
    "StageSendSource",
    "StageSendSourceAccount",
    "StageSendSourcePayment",
    "StageSendSourceWallet",
    "StageStatus",
    "StageWaitEvent",
    "Stats",
    "StatsResponse",
    "StripeConfig",
    "StripeTransferRequest",
    "Subject",
    "TaskBankingCircle",
    "TaskBase",
    "TaskCurrencyCloud",
    "TaskDummyPay",
    "TaskModulr",
    "TaskResponse",
    "TaskStripe",
    "TaskWise",
    "TasksCursor",
    "Transaction",
    "TransactionData",
    "TransactionResponse",
    "Transactions",
    "TransactionsCursorResponse",
    "TransferRequest",
    "TransferResponse",
    "TransfersResponse",
    "UpdateClientRequest",
    "UpdateClientResponse",
    "UpdateScopeRequest",
    "UpdateScopeResponse",
    "User",
    "Volume",
    "Volumes",
    "Wallet",
    "WalletSubject",
    "WalletWithBalances",
    "WalletsAggregatedVolumes",
    "WalletsCursor",
    "WalletsErrorResponse",
    "WalletsTransaction",
    "WalletsVolume",
    "WalletsVolumes",
    "WebhooksConfig",
    "WiseConfig",
    "Workflow",
    "WorkflowConfig",
    "WorkflowInstance",
    "WorkflowInstanceHistory",
    "WorkflowInstanceHistoryList",
    "WorkflowInstanceHistoryStage",
    "WorkflowInstanceHistoryStageInput",
    "WorkflowInstanceHistoryStageList",
    "WorkflowInstanceHistoryStageOutput",
]

if not typing.TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "Account": "model.account",
            "AccountResponse": "model.account_response",
            "AccountWithVolumesAndBalances": "model.account_with_volumes_and_balances",
            "AccountsBalances": "model.accounts_balances",
            "AccountsCursor": "model.accounts_cursor",
            "AccountsCursorResponse": "model.accounts_cursor_response",
            "ActivityConfirmHold": "model.activity_confirm_hold",
            "ActivityCreateTransaction": "model.activity_create_transaction",
            "ActivityCreateTransactionOutput": "model.activity_create_transaction_output",
            "ActivityCreditWallet": "model.activity_credit_wallet",
            "ActivityDebitWallet": "model.activity_debit_wallet",
            "ActivityDebitWalletOutput": "model.activity_debit_wallet_output",
            "ActivityGetAccount": "model.activity_get_account",
            "ActivityGetAccountOutput": "model.activity_get_account_output",
            "ActivityGetPayment": "model.activity_get_payment",
            "ActivityGetPaymentOutput": "model.activity_get_payment_output",
            "ActivityGetWallet": "model.activity_get_wallet",
            "ActivityGetWalletOutput": "model.activity_get_wallet_output",
            "ActivityRevertTransaction": "model.activity_revert_transaction",
            "ActivityRevertTransactionOutput": "model.activity_revert_transaction_output",
            "ActivityStripeTransfer": "model.activity_stripe_transfer",
            "ActivityVoidHold": "model.activity_void_hold",
            "AggregateBalancesResponse": "model.aggregate_balances_response",
            "AggregatedVolumes": "model.aggregated_volumes",
            "AssetHolder": "model.asset_holder",
            "AssetsBalances": "model.assets_balances",
            "Attempt": "model.attempt",
            "AttemptResponse": "model.attempt_response",
            "Balance": "model.balance",
            "BalanceWithAssets": "model.balance_with_assets",
            "BalancesCursorResponse": "model.balances_cursor_response",
            "BankingCircleConfig": "model.banking_circle_config",
            "Client": "model.client",
            "ClientOptions": "model.client_options",
            "ClientSecret": "model.client_secret",
            "Config": "model.config",
            "ConfigChangeSecret": "model.config_change_secret",
            "ConfigInfo": "model.config_info",
            "ConfigInfoResponse": "model.config_info_response",
            "ConfigResponse": "model.config_response",
            "ConfigUser": "model.config_user",
            "ConfigsResponse": "model.configs_response",
            "ConfirmHoldRequest": "model.confirm_hold_request",
            "Connector": "model.connector",
            "ConnectorConfig": "model.connector_config",
            "ConnectorConfigResponse": "model.connector_config_response",
            "ConnectorsConfigsResponse": "model.connectors_configs_response",
            "ConnectorsResponse": "model.connectors_response",
            "CreateBalanceRequest": "model.create_balance_request",
            "CreateBalanceResponse": "model.create_balance_response",
            "CreateClientRequest": "model.create_client_request",
            "CreateClientResponse": "model.create_client_response",
            "CreateScopeRequest": "model.create_scope_request",
            "CreateScopeResponse": "model.create_scope_response",
            "CreateSecretRequest": "model.create_secret_request",
            "CreateSecretResponse": "model.create_secret_response",
            "CreateWalletRequest": "model.create_wallet_request",
            "CreateWalletResponse": "model.create_wallet_response",
            "CreateWorkflowRequest": "model.create_workflow_request",
            "CreateWorkflowResponse": "model.create_workflow_response",
            "CreditWalletRequest": "model.credit_wallet_request",
            "CurrencyCloudConfig": "model.currency_cloud_config",
            "Cursor": "model.cursor",
            "CursorBase": "model.cursor_base",
            "DebitWalletRequest": "model.debit_wallet_request",
            "DebitWalletResponse": "model.debit_wallet_response",
            "DummyPayConfig": "model.dummy_pay_config",
            "Error": "model.error",
            "ErrorResponse": "model.error_response",
            "ErrorsEnum": "model.errors_enum",
            "ExpandedDebitHold": "model.expanded_debit_hold",
            "GetBalanceResponse": "model.get_balance_response",
            "GetHoldResponse": "model.get_hold_response",
            "GetHoldsResponse": "model.get_holds_response",
            "GetTransactionsResponse": "model.get_transactions_response",
            "GetWalletResponse": "model.get_wallet_response",
            "GetWorkflowInstanceHistoryResponse": "model.get_workflow_instance_history_response",
            "GetWorkflowInstanceHistoryStageResponse": "model.get_workflow_instance_history_stage_response",
            "GetWorkflowInstanceResponse": "model.get_workflow_instance_response",
            "GetWorkflowResponse": "model.get_workflow_response",
            "Hold": "model.hold",
            "LedgerAccountSubject": "model.ledger_account_subject",
            "LedgerInfo": "model.ledger_info",
            "LedgerInfoResponse": "model.ledger_info_response",
            "LedgerMetadata": "model.ledger_metadata",
            "LedgerStorage": "model.ledger_storage",
            "ListBalancesResponse": "model.list_balances_response",
            "ListClientsResponse": "model.list_clients_response",
            "ListRunsResponse": "model.list_runs_response",
            "ListScopesResponse": "model.list_scopes_response",
            "ListUsersResponse": "model.list_users_response",
            "ListWalletsResponse": "model.list_wallets_response",
            "ListWorkflowsResponse": "model.list_workflows_response",
            "Log": "model.log",
            "LogsCursorResponse": "model.logs_cursor_response",
            "Metadata": "model.metadata",
            "MigrationInfo": "model.migration_info",
            "ModulrConfig": "model.modulr_config",
            "Monetary": "model.monetary",
            "Payment": "model.payment",
            "PaymentAdjustment": "model.payment_adjustment",
            "PaymentMetadata": "model.payment_metadata",
            "PaymentResponse": "model.payment_response",
            "PaymentStatus": "model.payment_status",
            "PaymentsAccount": "model.payments_account",
            "PaymentsCursor": "model.payments_cursor",
            "PostTransaction": "model.post_transaction",
            "Posting": "model.posting",
            "Query": "model.query",
            "ReadClientResponse": "model.read_client_response",
            "ReadScopeResponse": "model.read_scope_response",
            "ReadUserResponse": "model.read_user_response",
            "ReadWorkflowResponse": "model.read_workflow_response",
            "Response": "model.response",
            "RunWorkflowRequest": "model.run_workflow_request",
            "RunWorkflowResponse": "model.run_workflow_response",
            "Scope": "model.scope",
            "ScopeOptions": "model.scope_options",
            "Script": "model.script",
            "ScriptResponse": "model.script_response",
            "Secret": "model.secret",
            "SecretOptions": "model.secret_options",
            "ServerInfo": "model.server_info",
            "Stage": "model.stage",
            "StageDelay": "model.stage_delay",
            "StageSend": "model.stage_send",
            "StageSendDestination": "model.stage_send_destination",
            "StageSendDestinationAccount": "model.stage_send_destination_account",
            "StageSendDestinationPayment": "model.stage_send_destination_payment",
            "StageSendDestinationWallet": "model.stage_send_destination_wallet",
            "StageSendSource": "model.stage_send_source",
            "StageSendSourceAccount": "model.stage_send_source_account",
            "StageSendSourcePayment": "model.stage_send_source_payment",
            "StageSendSourceWallet": "model.stage_send_source_wallet",
            "StageStatus": "model.stage_status",
            "StageWaitEvent": "model.stage_wait_event",
            "Stats": "model.stats",
            "StatsResponse": "model.stats_response",
            "StripeConfig": "model.stripe_config",
            "StripeTransferRequest": "model.stripe_transfer_request",
            "Subject": "model.subject",
            "TaskBankingCircle": "model.task_banking_circle",
            "TaskBase": "model.task_base",
            "TaskCurrencyCloud": "model.task_currency_cloud",
            "TaskDummyPay": "model.task_dummy_pay",
            "TaskModulr": "model.task_modulr",
            "TaskResponse": "model.task_response",
            "TaskStripe": "model.task_stripe",
            "TaskWise": "model.task_wise",
            "TasksCursor": "model.tasks_cursor",
            "Transaction": "model.transaction",
            "TransactionData": "model.transaction_data",
            "TransactionResponse": "model.transaction_response",
            "Transactions": "model.transactions",
            "TransactionsCursorResponse": "model.transactions_cursor_response",
            "TransferRequest": "model.transfer_request",
            "TransferResponse": "model.transfer_response",
            "TransfersResponse": "model.transfers_response",
            "UpdateClientRequest": "model.update_client_request",
            "UpdateClientResponse": "model.update_client_response",
            "UpdateScopeRequest": "model.update_scope_request",
            "UpdateScopeResponse": "model.update_scope_response",
            "User": "model.user",
            "Volume": "model.volume",
            "Volumes": "model.volumes",
            "Wallet": "model.wallet",
            "WalletSubject": "model.wallet_subject",
            "WalletWithBalances": "model.wallet_with_balances",
            "WalletsAggregatedVolumes": "model.wallets_aggregated_volumes",
            "WalletsCursor": "model.wallets_cursor",
            "WalletsErrorResponse": "model.wallets_error_response",
            "WalletsTransaction": "model.wallets_transaction",
            "WalletsVolume": "model.wallets_volume",
            "WalletsVolumes": "model.wallets_volumes",
            "WebhooksConfig": "model.webhooks_config",
            "WiseConfig": "model.wise_config",
            "Workflow": "model.workflow",
            "WorkflowConfig": "model.workflow_config",
            "WorkflowInstance": "model.workflow_instance",
            "WorkflowInstanceHistory": "model.workflow_instance_history",
            "WorkflowInstanceHistoryList": "model.workflow_instance_history_list",
            "WorkflowInstanceHistoryStage": "model.workflow_instance_history_stage",
            "WorkflowInstanceHistoryStageInput": "model.workflow_instance_history_stage_input",
            "WorkflowInstanceHistoryStageList": "model.workflow_instance_history_stage_list",
            "WorkflowInstanceHistoryStageOutput": "model.workflow_instance_history_stage_output",
        },
        parent=True,
    )
