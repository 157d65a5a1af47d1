"""UpdateTagTableResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class UpdateTagTableResponseTypedDict(TypedDict):
    """The answer to a change of a tag table"""

    message: str


class UpdateTagTableResponse(BaseModel):
    """The answer to a change of a tag table"""

    message: str
