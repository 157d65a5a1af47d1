"""UpdateRagConfigResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class UpdateRagConfigResponseTypedDict(TypedDict):
    """The answer to a change of a rag config"""

    message: str


class UpdateRagConfigResponse(BaseModel):
    """The answer to a change of a rag config"""

    message: str
