"""Agent Protocol 0.1.6: Item.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Dict, List

from pydantic import Field, StrictStr

from ap_client._model import Model


class Item(Model):
    """One entry of the store."""

    namespace: List[StrictStr] = Field(
        description="The namespace of the item, like the folder of a file."
    )
    key: StrictStr = Field(description="The key of the item, unique in its namespace.")
    value: Dict[str, Any] = Field(description="The data of the item.")
    created_at: datetime = Field(description="When the item was stored first.")
    updated_at: datetime = Field(description="When the item was last replaced.")
    __properties: ClassVar[List[str]] = ["namespace", "key", "value", "created_at", "updated_at"]
