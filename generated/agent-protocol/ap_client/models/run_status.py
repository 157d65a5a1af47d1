"""Agent Protocol 0.1.6: RunStatus.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from ap_client._enum import ApiEnum


class RunStatus(str, ApiEnum):
    """How far a run has come."""

    PENDING = "pending"
    ERROR = "error"
    SUCCESS = "success"
    TIMEOUT = "timeout"
    INTERRUPTED = "interrupted"
