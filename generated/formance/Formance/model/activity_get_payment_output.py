"""The schema ActivityGetPaymentOutput."""

from __future__ import annotations

from .payment_response import PaymentResponse

ActivityGetPaymentOutput = PaymentResponse
