"""Agent Protocol 0.1.6: Message.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional

from pydantic import Field, StrictStr

from ap_client._model import OpenModel
from ap_client.models.content import Content


class Message(OpenModel):
    """Message"""

    role: StrictStr = Field(description="Who speaks.")
    content: Content
    id: Optional[StrictStr] = Field(default=None, description="Identifies the message.")
    metadata: Optional[Dict[str, Any]] = Field(
        default=None, description="Whatever else is noted about the message."
    )
    additional_properties: Dict[str, Any] = Field(default_factory=dict)
    __properties: ClassVar[List[str]] = ["role", "content", "id", "metadata"]
