"""The schema ActivityGetAccountOutput."""

from __future__ import annotations

from .account_response import AccountResponse

ActivityGetAccountOutput = AccountResponse
