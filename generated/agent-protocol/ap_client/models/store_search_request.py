"""Agent Protocol 0.1.6: StoreSearchRequest.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Any, ClassVar, Dict, FrozenSet, List, Optional

from pydantic import Field, StrictInt, StrictStr

from ap_client._model import Model


class StoreSearchRequest(Model):
    """Conditions on the items to find."""

    namespace_prefix: Optional[List[StrictStr]] = Field(
        default=None, description="Only namespaces that begin with these levels."
    )
    filter: Optional[Dict[str, Any]] = Field(
        default=None, description="Only items whose data holds these entries."
    )
    limit: Optional[StrictInt] = Field(default=10, description="At most so many items.")
    offset: Optional[StrictInt] = Field(default=0, description="How many items to pass over first.")
    __properties: ClassVar[List[str]] = ["namespace_prefix", "filter", "limit", "offset"]
    _nullable: ClassVar[FrozenSet[str]] = frozenset({"namespace_prefix", "filter"})
