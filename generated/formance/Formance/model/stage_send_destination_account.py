"""The schema StageSendDestinationAccount."""

from __future__ import annotations

from .stage_send_source_account import StageSendSourceAccount

StageSendDestinationAccount = StageSendSourceAccount
