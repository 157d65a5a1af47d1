"""ActivityStatus."""

from __future__ import annotations

from enum import Enum


class ActivityStatus(str, Enum):
    """Where an activity stands"""

    PENDING = "pending"
    RUNNING = "running"
    WAITING = "waiting"
    COMPLETED = "completed"
    FAILED = "failed"
