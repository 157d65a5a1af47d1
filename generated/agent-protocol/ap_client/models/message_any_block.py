"""Agent Protocol 0.1.6: MessageAnyBlock.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List, Optional

from pydantic import Field, StrictStr

from ap_client._model import OpenModel


class MessageAnyBlock(OpenModel):
    """MessageAnyBlock"""

    type: StrictStr
    metadata: Optional[Dict[str, Any]] = None
    additional_properties: Dict[str, Any] = Field(default_factory=dict)
    __properties: ClassVar[List[str]] = ["type", "metadata"]
