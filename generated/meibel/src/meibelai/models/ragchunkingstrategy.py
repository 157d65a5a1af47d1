"""RagChunkingStrategy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .codechunking import CodeChunking, CodeChunkingTypedDict
    from .htmlchunking import HTMLChunking, HTMLChunkingTypedDict
    from .jsonnodechunking import JSONNodeChunking, JSONNodeChunkingTypedDict
    from .markdownnodechunking import MarkdownNodeChunking, MarkdownNodeChunkingTypedDict
    from .semanticchunking import SemanticChunking, SemanticChunkingTypedDict
    from .sentencechunking import SentenceChunking, SentenceChunkingTypedDict
    from .tokentextchunking import TokenTextChunking, TokenTextChunkingTypedDict


class RagChunkingStrategyTypedDict(TypedDict):
    """How documents are cut into chunks"""

    datasource_id: str
    code_splitter: NotRequired[Nullable[CodeChunkingTypedDict]]
    html_node_parser: NotRequired[Nullable[HTMLChunkingTypedDict]]
    json_node_parser: NotRequired[Nullable[JSONNodeChunkingTypedDict]]
    markdown_node_parser: NotRequired[Nullable[MarkdownNodeChunkingTypedDict]]
    semantic_splitter_node_parser: NotRequired[Nullable[SemanticChunkingTypedDict]]
    sentence_splitter: NotRequired[Nullable[SentenceChunkingTypedDict]]
    token_text_splitter: NotRequired[Nullable[TokenTextChunkingTypedDict]]


class RagChunkingStrategy(BaseModel):
    """How documents are cut into chunks"""

    datasource_id: str

    code_splitter: OptionalNullable[CodeChunking] = UNSET

    html_node_parser: OptionalNullable[HTMLChunking] = UNSET

    json_node_parser: OptionalNullable[JSONNodeChunking] = UNSET

    markdown_node_parser: OptionalNullable[MarkdownNodeChunking] = UNSET

    semantic_splitter_node_parser: OptionalNullable[SemanticChunking] = UNSET

    sentence_splitter: OptionalNullable[SentenceChunking] = UNSET

    token_text_splitter: OptionalNullable[TokenTextChunking] = UNSET


defer_imports(
    globals(),
    {
        "CodeChunking": ".codechunking",
        "HTMLChunking": ".htmlchunking",
        "JSONNodeChunking": ".jsonnodechunking",
        "MarkdownNodeChunking": ".markdownnodechunking",
        "SemanticChunking": ".semanticchunking",
        "SentenceChunking": ".sentencechunking",
        "TokenTextChunking": ".tokentextchunking",
    },
)
