"""UpdateDataElementResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class UpdateDataElementResponseTypedDict(TypedDict):
    """The answer to a change of a data element"""

    id: str


class UpdateDataElementResponse(BaseModel):
    """The answer to a change of a data element"""

    id: str
