"""Agent Protocol 0.1.6: Agent.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional

from pydantic import Field, StrictStr

from ap_client._model import Model
from ap_client.models.agent_capabilities import AgentCapabilities


class Agent(Model):
    """Agent"""

    agent_id: StrictStr = Field(description="Identifies the agent.")
    name: StrictStr = Field(description="What the agent is called.")
    description: Optional[StrictStr] = Field(default=None, description="What the agent is for.")
    metadata: Optional[Dict[str, Any]] = Field(
        default=None, description="Whatever else is noted about the agent."
    )
    capabilities: AgentCapabilities
    __properties: ClassVar[List[str]] = [
        "agent_id",
        "name",
        "description",
        "metadata",
        "capabilities",
    ]
