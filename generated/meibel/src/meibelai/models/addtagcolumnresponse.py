"""AddTagColumnResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddTagColumnResponseTypedDict(TypedDict):
    """The answer to the addition of a tag column"""

    message: str


class AddTagColumnResponse(BaseModel):
    """The answer to the addition of a tag column"""

    message: str
