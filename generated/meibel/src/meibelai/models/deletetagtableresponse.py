"""DeleteTagTableResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class DeleteTagTableResponseTypedDict(TypedDict):
    """The answer to the deletion of a tag table"""

    message: str


class DeleteTagTableResponse(BaseModel):
    """The answer to the deletion of a tag table"""

    message: str
