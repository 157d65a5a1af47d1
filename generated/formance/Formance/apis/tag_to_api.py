"""The API class of each tag, imported when it is first asked for."""

from __future__ import annotations

import typing

from .. import api_client
from .._lazy_classes import LazyClasses
from .tags import TagValues

TagToApi = typing.Mapping[TagValues, typing.Type[api_client.Api]]

tag_to_api: TagToApi = LazyClasses(
    __name__,
    {
        TagValues.ACCOUNTS: ("tags." + "accounts_api", "AccountsApi"),
        TagValues.BALANCES: ("tags." + "balances_api", "BalancesApi"),
        TagValues.CLIENTS: ("tags." + "clients_api", "ClientsApi"),
        TagValues.LEDGER: ("tags." + "ledger_api", "LedgerApi"),
        TagValues.LOGS: ("tags." + "logs_api", "LogsApi"),
        TagValues.ORCHESTRATION: ("tags." + "orchestration_api", "OrchestrationApi"),
        TagValues.PAYMENTS: ("tags." + "payments_api", "PaymentsApi"),
        TagValues.SCOPES: ("tags." + "scopes_api", "ScopesApi"),
        TagValues.SCRIPT: ("tags." + "script_api", "ScriptApi"),
        TagValues.SEARCH: ("tags." + "search_api", "SearchApi"),
        TagValues.SERVER: ("tags." + "server_api", "ServerApi"),
        TagValues.STATS: ("tags." + "stats_api", "StatsApi"),
        TagValues.TRANSACTIONS: ("tags." + "transactions_api", "TransactionsApi"),
        TagValues.USERS: ("tags." + "users_api", "UsersApi"),
        TagValues.WALLETS: ("tags." + "wallets_api", "WalletsApi"),
        TagValues.WEBHOOKS: ("tags." + "webhooks_api", "WebhooksApi"),
        TagValues.DEFAULT: ("tags." + "default_api", "DefaultApi"),
    },
)
