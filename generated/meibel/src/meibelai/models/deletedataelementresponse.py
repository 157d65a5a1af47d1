"""DeleteDataElementResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class DeleteDataElementResponseTypedDict(TypedDict):
    """The answer to the deletion of a data element"""

    id: str


class DeleteDataElementResponse(BaseModel):
    """The answer to the deletion of a data element"""

    id: str
