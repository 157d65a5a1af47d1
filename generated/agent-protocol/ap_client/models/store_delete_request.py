"""Agent Protocol 0.1.6: StoreDeleteRequest.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, List, Optional

from pydantic import Field, StrictStr

from ap_client._model import Model


class StoreDeleteRequest(Model):
    """The item to delete."""

    namespace: Optional[List[StrictStr]] = Field(
        default=None, description="The namespace, one string for each level."
    )
    key: StrictStr = Field(description="The key of the item.")
    __properties: ClassVar[List[str]] = ["namespace", "key"]
