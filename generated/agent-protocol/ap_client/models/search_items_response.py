"""Agent Protocol 0.1.6: SearchItemsResponse.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, List

from ap_client._model import Model
from ap_client.models.item import Item


class SearchItemsResponse(Model):
    """SearchItemsResponse"""

    items: List[Item]
    __properties: ClassVar[List[str]] = ["items"]
