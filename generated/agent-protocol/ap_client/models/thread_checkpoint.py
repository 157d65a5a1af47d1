"""Agent Protocol 0.1.6: ThreadCheckpoint.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List

from pydantic import Field, StrictStr

from ap_client._model import OpenModel


class ThreadCheckpoint(OpenModel):
    """Names one entry of a thread's history."""

    checkpoint_id: StrictStr = Field(description="Identifies the checkpoint.")
    additional_properties: Dict[str, Any] = Field(default_factory=dict)
    __properties: ClassVar[List[str]] = ["checkpoint_id"]
