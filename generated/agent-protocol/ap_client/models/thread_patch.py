"""Agent Protocol 0.1.6: ThreadPatch.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional

from pydantic import Field

from ap_client._model import Model
from ap_client.models.message import Message
from ap_client.models.thread_checkpoint import ThreadCheckpoint


class ThreadPatch(Model):
    """Changes to a thread."""

    checkpoint: Optional[ThreadCheckpoint] = Field(
        default=None,
        description="Where to go on from; the latest checkpoint when it is left out. Changes of metadata alone pay no heed to it.",
    )
    metadata: Optional[Dict[str, Any]] = Field(
        default=None, description="Entries to merge into the metadata."
    )
    values: Optional[Dict[str, Any]] = Field(
        default=None, description="Values to merge into the state."
    )
    messages: Optional[List[Message]] = Field(
        default=None,
        description="The messages of the state as it is now. They are in here or in `values`, not in both. Without this key there are no messages.",
    )
    __properties: ClassVar[List[str]] = ["checkpoint", "metadata", "values", "messages"]
