"""SemanticChunking."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class SemanticChunkingTypedDict(TypedDict):
    """How text is cut where its meaning changes"""

    buffer_size: NotRequired[Nullable[int]]
    include_metadata: bool
    include_prev_next_rel: bool
    breakpoint_percentile_threshold: NotRequired[Nullable[int]]


class SemanticChunking(BaseModel):
    """How text is cut where its meaning changes"""

    buffer_size: OptionalNullable[int] = UNSET

    include_metadata: bool

    include_prev_next_rel: bool

    breakpoint_percentile_threshold: OptionalNullable[int] = UNSET
