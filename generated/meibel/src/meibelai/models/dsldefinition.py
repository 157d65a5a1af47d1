"""DslDefinition."""

from __future__ import annotations

from enum import Enum


class DslDefinition(str, Enum):
    """The language of a workflow definition"""

    SERVERLESS_WORKFLOW_V1_0_0 = "serverless-workflow_v1.0.0"
