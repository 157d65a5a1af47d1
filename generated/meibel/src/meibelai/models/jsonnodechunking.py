"""JSONNodeChunking."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class JSONNodeChunkingTypedDict(TypedDict):
    """How JSON is cut into chunks"""

    include_metadata: bool
    include_prev_next_rel: bool


class JSONNodeChunking(BaseModel):
    """How JSON is cut into chunks"""

    include_metadata: bool

    include_prev_next_rel: bool
