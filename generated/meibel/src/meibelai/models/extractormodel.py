"""ExtractorModel."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class ExtractorModelTypedDict(TypedDict):
    """The model that reads documents"""

    name: str
    endpoint: str


class ExtractorModel(BaseModel):
    """The model that reads documents"""

    name: str

    endpoint: str
