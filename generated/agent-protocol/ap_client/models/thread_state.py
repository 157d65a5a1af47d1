"""Agent Protocol 0.1.6: ThreadState.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional

from pydantic import Field

from ap_client._model import Model
from ap_client.models.message import Message
from ap_client.models.thread_checkpoint import ThreadCheckpoint


class ThreadState(Model):
    """ThreadState"""

    checkpoint: ThreadCheckpoint = Field(description="Which checkpoint this state belongs to.")
    values: Dict[str, Any] = Field(description="The state as it is now.")
    messages: Optional[List[Message]] = Field(
        default=None,
        description="The messages of the state as it is now. They are in here or in `values`, not in both. Without this key there are no messages.",
    )
    metadata: Optional[Dict[str, Any]] = Field(
        default=None, description="Notes that are kept with the checkpoint."
    )
    __properties: ClassVar[List[str]] = ["checkpoint", "values", "messages", "metadata"]
