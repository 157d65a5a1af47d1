"""DeleteChunkingStrategyResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class DeleteChunkingStrategyResponseTypedDict(TypedDict):
    """The answer to the deletion of a chunking strategy"""

    message: str


class DeleteChunkingStrategyResponse(BaseModel):
    """The answer to the deletion of a chunking strategy"""

    message: str
