"""The schema CreateBalanceRequest."""

from __future__ import annotations

from .balance import Balance

CreateBalanceRequest = Balance
