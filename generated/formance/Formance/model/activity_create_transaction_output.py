"""The schema ActivityCreateTransactionOutput."""

from __future__ import annotations

from .transaction_response import TransactionResponse

ActivityCreateTransactionOutput = TransactionResponse
