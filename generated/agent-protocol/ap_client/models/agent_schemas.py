"""Agent Protocol 0.1.6: AgentSchemas.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional

from pydantic import Field, StrictStr

from ap_client._model import Model


class AgentSchemas(Model):
    """The shapes that an agent works with."""

    agent_id: StrictStr = Field(description="Identifies the agent.")
    input_schema: Dict[str, Any] = Field(description="JSON Schema of the input.")
    output_schema: Dict[str, Any] = Field(description="JSON Schema of the output.")
    state_schema: Optional[Dict[str, Any]] = Field(
        default=None, description="JSON Schema of the state that the agent keeps."
    )
    config_schema: Optional[Dict[str, Any]] = Field(
        default=None, description="JSON Schema of the configuration."
    )
    __properties: ClassVar[List[str]] = [
        "agent_id",
        "input_schema",
        "output_schema",
        "state_schema",
        "config_schema",
    ]
