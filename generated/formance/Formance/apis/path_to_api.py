"""The API class of each path, imported when it is first asked for."""

from __future__ import annotations

import typing

from .. import api_client
from .._lazy_classes import LazyClasses
from ..paths import PathValues

PathToApi = typing.Mapping[PathValues, typing.Type[api_client.Api]]

path_to_api: PathToApi = LazyClasses(
    __name__,
    {
        PathValues.API_AUTH__INFO: ("paths." + "api_auth__info", "ApiAuthInfo"),
        PathValues.API_AUTH_CLIENTS: ("paths." + "api_auth_clients", "ApiAuthClients"),
        PathValues.API_AUTH_CLIENTS_CLIENT_ID: (
            "paths." + "api_auth_clients_client_id",
            "ApiAuthClientsClientId",
        ),
        PathValues.API_AUTH_CLIENTS_CLIENT_ID_SECRETS: (
            "paths." + "api_auth_clients_client_id_secrets",
            "ApiAuthClientsClientIdSecrets",
        ),
        PathValues.API_AUTH_CLIENTS_CLIENT_ID_SECRETS_SECRET_ID: (
            "paths." + "api_auth_clients_client_id_secrets_secret_id",
            "ApiAuthClientsClientIdSecretsSecretId",
        ),
        PathValues.API_AUTH_CLIENTS_CLIENT_ID_SCOPES_SCOPE_ID: (
            "paths." + "api_auth_clients_client_id_scopes_scope_id",
            "ApiAuthClientsClientIdScopesScopeId",
        ),
        PathValues.API_AUTH_SCOPES: ("paths." + "api_auth_scopes", "ApiAuthScopes"),
        PathValues.API_AUTH_SCOPES_SCOPE_ID: (
            "paths." + "api_auth_scopes_scope_id",
            "ApiAuthScopesScopeId",
        ),
        PathValues.API_AUTH_SCOPES_SCOPE_ID_TRANSIENT_TRANSIENT_SCOPE_ID: (
            "paths." + "api_auth_scopes_scope_id_transient_transient_scope_id",
            "ApiAuthScopesScopeIdTransientTransientScopeId",
        ),
        PathValues.API_AUTH_USERS: ("paths." + "api_auth_users", "ApiAuthUsers"),
        PathValues.API_AUTH_USERS_USER_ID: (
            "paths." + "api_auth_users_user_id",
            "ApiAuthUsersUserId",
        ),
        PathValues.API_LEDGER__INFO: ("paths." + "api_ledger__info", "ApiLedgerInfo"),
        PathValues.API_LEDGER_LEDGER__INFO: (
            "paths." + "api_ledger_ledger__info",
            "ApiLedgerLedgerInfo",
        ),
        PathValues.API_LEDGER_LEDGER_ACCOUNTS: (
            "paths." + "api_ledger_ledger_accounts",
            "ApiLedgerLedgerAccounts",
        ),
        PathValues.API_LEDGER_LEDGER_ACCOUNTS_ADDRESS: (
            "paths." + "api_ledger_ledger_accounts_address",
            "ApiLedgerLedgerAccountsAddress",
        ),
        PathValues.API_LEDGER_LEDGER_ACCOUNTS_ADDRESS_METADATA: (
            "paths." + "api_ledger_ledger_accounts_address_metadata",
            "ApiLedgerLedgerAccountsAddressMetadata",
        ),
        PathValues.API_LEDGER_LEDGER_SCRIPT: (
            "paths." + "api_ledger_ledger_script",
            "ApiLedgerLedgerScript",
        ),
        PathValues.API_LEDGER_LEDGER_STATS: (
            "paths." + "api_ledger_ledger_stats",
            "ApiLedgerLedgerStats",
        ),
        PathValues.API_LEDGER_LEDGER_TRANSACTIONS: (
            "paths." + "api_ledger_ledger_transactions",
            "ApiLedgerLedgerTransactions",
        ),
        PathValues.API_LEDGER_LEDGER_TRANSACTIONS_TXID: (
            "paths." + "api_ledger_ledger_transactions_txid",
            "ApiLedgerLedgerTransactionsTxid",
        ),
        PathValues.API_LEDGER_LEDGER_TRANSACTIONS_TXID_METADATA: (
            "paths." + "api_ledger_ledger_transactions_txid_metadata",
            "ApiLedgerLedgerTransactionsTxidMetadata",
        ),
        PathValues.API_LEDGER_LEDGER_TRANSACTIONS_TXID_REVERT: (
            "paths." + "api_ledger_ledger_transactions_txid_revert",
            "ApiLedgerLedgerTransactionsTxidRevert",
        ),
        PathValues.API_LEDGER_LEDGER_BALANCES: (
            "paths." + "api_ledger_ledger_balances",
            "ApiLedgerLedgerBalances",
        ),
        PathValues.API_LEDGER_LEDGER_AGGREGATE_BALANCES: (
            "paths." + "api_ledger_ledger_aggregate_balances",
            "ApiLedgerLedgerAggregateBalances",
        ),
        PathValues.API_LEDGER_LEDGER_LOGS: (
            "paths." + "api_ledger_ledger_logs",
            "ApiLedgerLedgerLogs",
        ),
        PathValues.API_PAYMENTS__INFO: ("paths." + "api_payments__info", "ApiPaymentsInfo"),
        PathValues.API_PAYMENTS_PAYMENTS: (
            "paths." + "api_payments_payments",
            "ApiPaymentsPayments",
        ),
        PathValues.API_PAYMENTS_PAYMENTS_PAYMENT_ID: (
            "paths." + "api_payments_payments_payment_id",
            "ApiPaymentsPaymentsPaymentId",
        ),
        PathValues.API_PAYMENTS_PAYMENTS_PAYMENT_ID_METADATA: (
            "paths." + "api_payments_payments_payment_id_metadata",
            "ApiPaymentsPaymentsPaymentIdMetadata",
        ),
        PathValues.API_PAYMENTS_ACCOUNTS: (
            "paths." + "api_payments_accounts",
            "ApiPaymentsAccounts",
        ),
        PathValues.API_PAYMENTS_CONNECTORS: (
            "paths." + "api_payments_connectors",
            "ApiPaymentsConnectors",
        ),
        PathValues.API_PAYMENTS_CONNECTORS_CONFIGS: (
            "paths." + "api_payments_connectors_configs",
            "ApiPaymentsConnectorsConfigs",
        ),
        PathValues.API_PAYMENTS_CONNECTORS_CONNECTOR: (
            "paths." + "api_payments_connectors_connector",
            "ApiPaymentsConnectorsConnector",
        ),
        PathValues.API_PAYMENTS_CONNECTORS_CONNECTOR_CONFIG: (
            "paths." + "api_payments_connectors_connector_config",
            "ApiPaymentsConnectorsConnectorConfig",
        ),
        PathValues.API_PAYMENTS_CONNECTORS_CONNECTOR_RESET: (
            "paths." + "api_payments_connectors_connector_reset",
            "ApiPaymentsConnectorsConnectorReset",
        ),
        PathValues.API_PAYMENTS_CONNECTORS_CONNECTOR_TASKS: (
            "paths." + "api_payments_connectors_connector_tasks",
            "ApiPaymentsConnectorsConnectorTasks",
        ),
        PathValues.API_PAYMENTS_CONNECTORS_CONNECTOR_TASKS_TASK_ID: (
            "paths." + "api_payments_connectors_connector_tasks_task_id",
            "ApiPaymentsConnectorsConnectorTasksTaskId",
        ),
        PathValues.API_PAYMENTS_CONNECTORS_CONNECTOR_TRANSFERS: (
            "paths." + "api_payments_connectors_connector_transfers",
            "ApiPaymentsConnectorsConnectorTransfers",
        ),
        PathValues.API_PAYMENTS_CONNECTORS_STRIPE_TRANSFERS: (
            "paths." + "api_payments_connectors_stripe_transfers",
            "ApiPaymentsConnectorsStripeTransfers",
        ),
        PathValues.API_SEARCH__INFO: ("paths." + "api_search__info", "ApiSearchInfo"),
        PathValues.API_SEARCH_: ("paths." + "api_search_", "ApiSearch"),
        PathValues.API_WEBHOOKS_CONFIGS: ("paths." + "api_webhooks_configs", "ApiWebhooksConfigs"),
        PathValues.API_WEBHOOKS_CONFIGS_ID: (
            "paths." + "api_webhooks_configs_id",
            "ApiWebhooksConfigsId",
        ),
        PathValues.API_WEBHOOKS_CONFIGS_ID_TEST: (
            "paths." + "api_webhooks_configs_id_test",
            "ApiWebhooksConfigsIdTest",
        ),
        PathValues.API_WEBHOOKS_CONFIGS_ID_ACTIVATE: (
            "paths." + "api_webhooks_configs_id_activate",
            "ApiWebhooksConfigsIdActivate",
        ),
        PathValues.API_WEBHOOKS_CONFIGS_ID_DEACTIVATE: (
            "paths." + "api_webhooks_configs_id_deactivate",
            "ApiWebhooksConfigsIdDeactivate",
        ),
        PathValues.API_WEBHOOKS_CONFIGS_ID_SECRET_CHANGE: (
            "paths." + "api_webhooks_configs_id_secret_change",
            "ApiWebhooksConfigsIdSecretChange",
        ),
        PathValues.API_WALLETS__INFO: ("paths." + "api_wallets__info", "ApiWalletsInfo"),
        PathValues.API_WALLETS_TRANSACTIONS: (
            "paths." + "api_wallets_transactions",
            "ApiWalletsTransactions",
        ),
        PathValues.API_WALLETS_WALLETS: ("paths." + "api_wallets_wallets", "ApiWalletsWallets"),
        PathValues.API_WALLETS_WALLETS_ID: (
            "paths." + "api_wallets_wallets_id",
            "ApiWalletsWalletsId",
        ),
        PathValues.API_WALLETS_WALLETS_ID_BALANCES: (
            "paths." + "api_wallets_wallets_id_balances",
            "ApiWalletsWalletsIdBalances",
        ),
        PathValues.API_WALLETS_WALLETS_ID_BALANCES_BALANCE_NAME: (
            "paths." + "api_wallets_wallets_id_balances_balance_name",
            "ApiWalletsWalletsIdBalancesBalanceName",
        ),
        PathValues.API_WALLETS_WALLETS_ID_DEBIT: (
            "paths." + "api_wallets_wallets_id_debit",
            "ApiWalletsWalletsIdDebit",
        ),
        PathValues.API_WALLETS_WALLETS_ID_CREDIT: (
            "paths." + "api_wallets_wallets_id_credit",
            "ApiWalletsWalletsIdCredit",
        ),
        PathValues.API_WALLETS_HOLDS: ("paths." + "api_wallets_holds", "ApiWalletsHolds"),
        PathValues.API_WALLETS_HOLDS_HOLD_ID: (
            "paths." + "api_wallets_holds_hold_id",
            "ApiWalletsHoldsHoldID",
        ),
        PathValues.API_WALLETS_HOLDS_HOLD_ID_CONFIRM: (
            "paths." + "api_wallets_holds_hold_id_confirm",
            "ApiWalletsHoldsHoldIdConfirm",
        ),
        PathValues.API_WALLETS_HOLDS_HOLD_ID_VOID: (
            "paths." + "api_wallets_holds_hold_id_void",
            "ApiWalletsHoldsHoldIdVoid",
        ),
        PathValues.API_ORCHESTRATION__INFO: (
            "paths." + "api_orchestration__info",
            "ApiOrchestrationInfo",
        ),
        PathValues.API_ORCHESTRATION_WORKFLOWS: (
            "paths." + "api_orchestration_workflows",
            "ApiOrchestrationWorkflows",
        ),
        PathValues.API_ORCHESTRATION_WORKFLOWS_FLOW_ID: (
            "paths." + "api_orchestration_workflows_flow_id",
            "ApiOrchestrationWorkflowsFlowId",
        ),
        PathValues.API_ORCHESTRATION_WORKFLOWS_WORKFLOW_ID_INSTANCES: (
            "paths." + "api_orchestration_workflows_workflow_id_instances",
            "ApiOrchestrationWorkflowsWorkflowIDInstances",
        ),
        PathValues.API_ORCHESTRATION_INSTANCES: (
            "paths." + "api_orchestration_instances",
            "ApiOrchestrationInstances",
        ),
        PathValues.API_ORCHESTRATION_INSTANCES_INSTANCE_ID: (
            "paths." + "api_orchestration_instances_instance_id",
            "ApiOrchestrationInstancesInstanceID",
        ),
        PathValues.API_ORCHESTRATION_INSTANCES_INSTANCE_ID_EVENTS: (
            "paths." + "api_orchestration_instances_instance_id_events",
            "ApiOrchestrationInstancesInstanceIDEvents",
        ),
        PathValues.API_ORCHESTRATION_INSTANCES_INSTANCE_ID_ABORT: (
            "paths." + "api_orchestration_instances_instance_id_abort",
            "ApiOrchestrationInstancesInstanceIDAbort",
        ),
        PathValues.API_ORCHESTRATION_INSTANCES_INSTANCE_ID_HISTORY: (
            "paths." + "api_orchestration_instances_instance_id_history",
            "ApiOrchestrationInstancesInstanceIDHistory",
        ),
        PathValues.API_ORCHESTRATION_INSTANCES_INSTANCE_ID_STAGES_NUMBER_HISTORY: (
            "paths." + "api_orchestration_instances_instance_id_stages_number_history",
            "ApiOrchestrationInstancesInstanceIDStagesNumberHistory",
        ),
    },
)
