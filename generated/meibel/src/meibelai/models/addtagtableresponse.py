"""AddTagTableResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddTagTableResponseTypedDict(TypedDict):
    """The answer to the addition of a tag table"""

    message: str


class AddTagTableResponse(BaseModel):
    """The answer to the addition of a tag table"""

    message: str
