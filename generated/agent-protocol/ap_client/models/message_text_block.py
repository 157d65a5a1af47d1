"""Agent Protocol 0.1.6: MessageTextBlock.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, FrozenSet, List, Optional, Tuple

from pydantic import StrictStr

from ap_client._model import WireModel


class MessageTextBlock(WireModel):
    """MessageTextBlock"""

    text: StrictStr
    type: Any
    metadata: Optional[Dict[str, Any]] = None
    __properties: ClassVar[List[str]] = ["text", "type", "metadata"]
    _nullable: ClassVar[FrozenSet[str]] = frozenset({"type"})
    _nullable_required: ClassVar[Tuple[str, ...]] = ("type",)
