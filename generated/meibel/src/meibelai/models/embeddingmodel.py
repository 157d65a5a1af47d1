"""EmbeddingModel."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class EmbeddingModelTypedDict(TypedDict):
    """The model that turns text into vectors"""

    name: str
    endpoint: str
    dimensions: int


class EmbeddingModel(BaseModel):
    """The model that turns text into vectors"""

    name: str

    endpoint: str

    dimensions: int
