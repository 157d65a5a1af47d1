"""Agent Protocol 0.1.6: Thread.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Dict, List, Optional

from pydantic import Field, StrictStr

from ap_client._model import Model
from ap_client.models.message import Message
from ap_client.models.thread_status import ThreadStatus


class Thread(Model):
    """Thread"""

    thread_id: StrictStr = Field(description="The ID of the thread.")
    created_at: datetime = Field(description="When the thread was made.")
    updated_at: datetime = Field(description="When the thread last changed.")
    metadata: Dict[str, Any] = Field(description="Notes that are kept with the thread.")
    status: ThreadStatus = Field(description="What the thread is doing.")
    values: Optional[Dict[str, Any]] = Field(default=None, description="The state as it is now.")
    messages: Optional[List[Message]] = Field(
        default=None,
        description="The messages of the state as it is now. They are in here or in `values`, not in both. Without this key there are no messages.",
    )
    __properties: ClassVar[List[str]] = [
        "thread_id",
        "created_at",
        "updated_at",
        "metadata",
        "status",
        "values",
        "messages",
    ]
