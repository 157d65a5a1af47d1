"""BlueprintInstanceStatus."""

from __future__ import annotations

from enum import Enum


class BlueprintInstanceStatus(str, Enum):
    """Where a run of a blueprint stands"""

    CREATED = "created"
    RUNNING = "running"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    FAILED = "failed"
