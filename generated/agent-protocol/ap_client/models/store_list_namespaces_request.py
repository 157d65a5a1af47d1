"""Agent Protocol 0.1.6: StoreListNamespacesRequest.

Generated from the API description; do not edit.
"""

from __future__ import annotations

from typing import ClassVar, List, Optional

from pydantic import Field, StrictInt, StrictStr

from ap_client._model import Model


class StoreListNamespacesRequest(Model):
    """StoreListNamespacesRequest"""

    prefix: Optional[List[StrictStr]] = Field(
        default=None, description="Only namespaces that begin with these levels."
    )
    suffix: Optional[List[StrictStr]] = Field(
        default=None, description="Only namespaces that end with these levels."
    )
    max_depth: Optional[StrictInt] = Field(
        default=None, description="How many levels of a namespace are listed."
    )
    limit: Optional[StrictInt] = Field(default=100, description="At most so many namespaces.")
    offset: Optional[StrictInt] = Field(
        default=0, description="How many namespaces to pass over first."
    )
    __properties: ClassVar[List[str]] = ["prefix", "suffix", "max_depth", "limit", "offset"]
