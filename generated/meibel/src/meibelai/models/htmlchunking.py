"""HTMLChunking."""

from __future__ import annotations

from typing import List

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class HTMLChunkingTypedDict(TypedDict):
    """How HTML is cut into chunks"""

    include_metadata: bool
    include_prev_next_rel: bool
    tags: NotRequired[Nullable[List[str]]]


class HTMLChunking(BaseModel):
    """How HTML is cut into chunks"""

    include_metadata: bool

    include_prev_next_rel: bool

    tags: OptionalNullable[List[str]] = UNSET
