"""AddTagConfigResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddTagConfigResponseTypedDict(TypedDict):
    """The answer to the addition of a tag config"""

    message: str


class AddTagConfigResponse(BaseModel):
    """The answer to the addition of a tag config"""

    message: str
