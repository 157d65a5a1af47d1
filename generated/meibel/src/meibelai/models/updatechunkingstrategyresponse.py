"""UpdateChunkingStrategyResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class UpdateChunkingStrategyResponseTypedDict(TypedDict):
    """The answer to a change of a chunking strategy"""

    message: str


class UpdateChunkingStrategyResponse(BaseModel):
    """The answer to a change of a chunking strategy"""

    message: str
