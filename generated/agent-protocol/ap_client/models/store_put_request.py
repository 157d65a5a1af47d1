"""Agent Protocol 0.1.6: StorePutRequest.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, List

from pydantic import Field, StrictStr

from ap_client._model import Model


class StorePutRequest(Model):
    """An item to store, or to replace."""

    namespace: List[StrictStr] = Field(description="The namespace, one string for each level.")
    key: StrictStr = Field(description="The key of the item in its namespace.")
    value: Dict[str, Any] = Field(description="The data to store.")
    __properties: ClassVar[List[str]] = ["namespace", "key", "value"]
