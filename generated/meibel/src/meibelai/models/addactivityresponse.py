"""AddActivityResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddActivityResponseTypedDict(TypedDict):
    """The answer to the addition of an activity"""

    id: str


class AddActivityResponse(BaseModel):
    """The answer to the addition of an activity"""

    id: str
