"""AddEventResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddEventResponseTypedDict(TypedDict):
    """The answer to the addition of an event"""

    id: str


class AddEventResponse(BaseModel):
    """The answer to the addition of an event"""

    id: str
