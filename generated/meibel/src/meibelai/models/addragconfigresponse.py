"""AddRagConfigResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddRagConfigResponseTypedDict(TypedDict):
    """The answer to the addition of a rag config"""

    message: str


class AddRagConfigResponse(BaseModel):
    """The answer to the addition of a rag config"""

    message: str
