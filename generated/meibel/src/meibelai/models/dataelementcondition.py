"""DataElementCondition."""

from __future__ import annotations

from enum import Enum


class DataElementCondition(str, Enum):
    """How a filter compares"""

    EQUALS = "equals"
    CONTAINS = "contains"
    STARTS_WITH = "starts_with"
    ENDS_WITH = "ends_with"
