"""TokenTextChunking."""

from __future__ import annotations

from typing import List

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class TokenTextChunkingTypedDict(TypedDict):
    """How text is cut by tokens"""

    chunk_size: NotRequired[Nullable[int]]
    chunk_overlap: NotRequired[Nullable[int]]
    separator: NotRequired[Nullable[str]]
    backup_separators: NotRequired[Nullable[List[str]]]
    keep_whitespaces: NotRequired[Nullable[bool]]


class TokenTextChunking(BaseModel):
    """How text is cut by tokens"""

    chunk_size: OptionalNullable[int] = UNSET

    chunk_overlap: OptionalNullable[int] = UNSET

    separator: OptionalNullable[str] = UNSET

    backup_separators: OptionalNullable[List[str]] = UNSET

    keep_whitespaces: OptionalNullable[bool] = UNSET
