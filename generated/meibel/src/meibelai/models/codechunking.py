"""CodeChunking."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class CodeChunkingTypedDict(TypedDict):
    """How source code is cut into chunks"""

    chunk_lines: NotRequired[Nullable[int]]
    chunk_lines_overlap: NotRequired[Nullable[int]]
    max_chars: NotRequired[Nullable[int]]


class CodeChunking(BaseModel):
    """How source code is cut into chunks"""

    chunk_lines: OptionalNullable[int] = UNSET

    chunk_lines_overlap: OptionalNullable[int] = UNSET

    max_chars: OptionalNullable[int] = UNSET
