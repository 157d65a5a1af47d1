"""The schema ActivityStripeTransfer."""

from __future__ import annotations

from .stripe_transfer_request import StripeTransferRequest

ActivityStripeTransfer = StripeTransferRequest
