"""Agent Protocol 0.1.6: ThreadSearchRequest.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, List, Optional

from pydantic import Field

from ap_client._model import Model
from ap_client.models.thread_status import ThreadStatus


class ThreadSearchRequest(Model):
    """Conditions on the threads to list."""

    metadata: Optional[Dict[str, Any]] = Field(
        default=None, description="Only threads whose metadata holds these entries."
    )
    values: Optional[Dict[str, Any]] = Field(
        default=None, description="Only threads whose state holds these values."
    )
    status: Optional[ThreadStatus] = Field(
        default=None, description="Only threads in this state of work."
    )
    limit: Optional[Annotated[int, Field(le=1000, strict=True, ge=1)]] = Field(
        default=10, description="At most so many results."
    )
    offset: Optional[Annotated[int, Field(strict=True, ge=0)]] = Field(
        default=0, description="How many results to pass over first."
    )
    __properties: ClassVar[List[str]] = ["metadata", "values", "status", "limit", "offset"]
