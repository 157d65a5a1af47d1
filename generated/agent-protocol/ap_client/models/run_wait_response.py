"""Agent Protocol 0.1.6: RunWaitResponse.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional

from pydantic import Field

from ap_client._model import Model
from ap_client.models.message import Message
from ap_client.models.run import Run


class RunWaitResponse(Model):
    """RunWaitResponse"""

    run: Optional[Run] = Field(default=None, description="The run itself.")
    values: Optional[Dict[str, Any]] = Field(default=None, description="What the run returned.")
    messages: Optional[List[Message]] = Field(
        default=None, description="The messages that the run returned."
    )
    __properties: ClassVar[List[str]] = ["run", "values", "messages"]
