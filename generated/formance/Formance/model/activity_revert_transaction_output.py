"""The schema ActivityRevertTransactionOutput."""

from __future__ import annotations

from .transaction_response import TransactionResponse

ActivityRevertTransactionOutput = TransactionResponse
