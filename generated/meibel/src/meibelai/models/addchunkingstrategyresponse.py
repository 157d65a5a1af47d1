"""AddChunkingStrategyResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddChunkingStrategyResponseTypedDict(TypedDict):
    """The answer to the addition of a chunking strategy"""

    message: str


class AddChunkingStrategyResponse(BaseModel):
    """The answer to the addition of a chunking strategy"""

    message: str
