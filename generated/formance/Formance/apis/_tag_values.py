"""The tags of the API, by name. Imported when the first is asked for: calls know their own."""

from __future__ import annotations

import enum


class TagValues(str, enum.Enum):
    def __new__(cls, value: str) -> TagValues:
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    ACCOUNTS = "Accounts"
    BALANCES = "Balances"
    CLIENTS = "Clients"
    LEDGER = "Ledger"
    LOGS = "Logs"
    ORCHESTRATION = "Orchestration"
    PAYMENTS = "Payments"
    SCOPES = "Scopes"
    SCRIPT = "Script"
    SEARCH = "Search"
    SERVER = "Server"
    STATS = "Stats"
    TRANSACTIONS = "Transactions"
    USERS = "Users"
    WALLETS = "Wallets"
    WEBHOOKS = "Webhooks"
    DEFAULT = "default"
