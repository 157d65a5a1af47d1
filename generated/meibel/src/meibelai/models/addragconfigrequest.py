"""AddRagConfigRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .embeddingmodel import EmbeddingModel, EmbeddingModelTypedDict
    from .extractormodel import ExtractorModel, ExtractorModelTypedDict
    from .metadataoptions import MetadataOptions, MetadataOptionsTypedDict
    from .sparseembeddingmodel import SparseEmbeddingModel, SparseEmbeddingModelTypedDict


class AddRagConfigRequestTypedDict(TypedDict):
    """What it takes to add a rag config"""

    description: NotRequired[Nullable[str]]
    collection_id: str
    extractor_model: NotRequired[Nullable[ExtractorModelTypedDict]]
    embedding_model: NotRequired[Nullable[EmbeddingModelTypedDict]]
    sparse_embedding_model: NotRequired[Nullable[SparseEmbeddingModelTypedDict]]
    collect_metadata: NotRequired[Nullable[bool]]
    metadata_options: NotRequired[Nullable[MetadataOptionsTypedDict]]


class AddRagConfigRequest(BaseModel):
    """What it takes to add a rag config"""

    description: OptionalNullable[str] = UNSET

    collection_id: str

    extractor_model: OptionalNullable[ExtractorModel] = UNSET

    embedding_model: OptionalNullable[EmbeddingModel] = UNSET

    sparse_embedding_model: OptionalNullable[SparseEmbeddingModel] = UNSET

    collect_metadata: OptionalNullable[bool] = UNSET

    metadata_options: OptionalNullable[MetadataOptions] = UNSET


defer_imports(
    globals(),
    {
        "EmbeddingModel": ".embeddingmodel",
        "ExtractorModel": ".extractormodel",
        "MetadataOptions": ".metadataoptions",
        "SparseEmbeddingModel": ".sparseembeddingmodel",
    },
)
