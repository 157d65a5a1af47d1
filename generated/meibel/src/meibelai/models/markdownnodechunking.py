"""MarkdownNodeChunking."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class MarkdownNodeChunkingTypedDict(TypedDict):
    """How Markdown is cut into chunks"""

    include_metadata: bool
    include_prev_next_rel: bool
    header_path_separator: str


class MarkdownNodeChunking(BaseModel):
    """How Markdown is cut into chunks"""

    include_metadata: bool

    include_prev_next_rel: bool

    header_path_separator: str
