"""The schema ActivityDebitWalletOutput."""

from __future__ import annotations

from .debit_wallet_response import DebitWalletResponse

ActivityDebitWalletOutput = DebitWalletResponse
