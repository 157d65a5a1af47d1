"""AddDataElementResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddDataElementResponseTypedDict(TypedDict):
    """The answer to the addition of a data element"""

    id: str


class AddDataElementResponse(BaseModel):
    """The answer to the addition of a data element"""

    id: str
