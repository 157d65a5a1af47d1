"""UpdateTagColumnResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class UpdateTagColumnResponseTypedDict(TypedDict):
    """The answer to a change of a tag column"""

    message: str


class UpdateTagColumnResponse(BaseModel):
    """The answer to a change of a tag column"""

    message: str
