"""SentenceChunking."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class SentenceChunkingTypedDict(TypedDict):
    """How text is cut at sentences"""

    chunk_size: NotRequired[Nullable[int]]
    chunk_overlap: NotRequired[Nullable[int]]
    separator: NotRequired[Nullable[str]]
    paragraph_separator: NotRequired[Nullable[str]]
    secondary_chunking_regex: NotRequired[Nullable[str]]


class SentenceChunking(BaseModel):
    """How text is cut at sentences"""

    chunk_size: OptionalNullable[int] = UNSET

    chunk_overlap: OptionalNullable[int] = UNSET

    separator: OptionalNullable[str] = UNSET

    paragraph_separator: OptionalNullable[str] = UNSET

    secondary_chunking_regex: OptionalNullable[str] = UNSET
