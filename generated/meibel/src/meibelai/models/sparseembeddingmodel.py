"""SparseEmbeddingModel."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class SparseEmbeddingModelTypedDict(TypedDict):
    """The model that turns text into sparse vectors"""

    name: str
    endpoint: str


class SparseEmbeddingModel(BaseModel):
    """The model that turns text into sparse vectors"""

    name: str

    endpoint: str
