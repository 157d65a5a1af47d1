"""Agent Protocol 0.1.6: SearchAgentsRequest.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, List, Optional

from pydantic import Field, StrictStr

from ap_client._model import Model


class SearchAgentsRequest(Model):
    """SearchAgentsRequest"""

    name: Optional[StrictStr] = Field(default=None, description="Only agents of this name.")
    metadata: Optional[Dict[str, Any]] = Field(
        default=None, description="Only agents whose metadata holds these entries."
    )
    limit: Optional[Annotated[int, Field(le=1000, strict=True, ge=1)]] = Field(
        default=10, description="At most so many results."
    )
    offset: Optional[Annotated[int, Field(strict=True, ge=0)]] = Field(
        default=0, description="How many results to pass over first."
    )
    __properties: ClassVar[List[str]] = ["name", "metadata", "limit", "offset"]
