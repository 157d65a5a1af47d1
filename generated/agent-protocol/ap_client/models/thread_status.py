"""Agent Protocol 0.1.6: ThreadStatus.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from ap_client._enum import ApiEnum


class ThreadStatus(str, ApiEnum):
    """What a thread is doing."""

    IDLE = "idle"
    BUSY = "busy"
    INTERRUPTED = "interrupted"
    ERROR = "error"
