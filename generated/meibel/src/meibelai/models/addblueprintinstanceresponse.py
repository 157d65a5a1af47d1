"""AddBlueprintInstanceResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddBlueprintInstanceResponseTypedDict(TypedDict):
    """The answer to the addition of a blueprint instance"""

    id: str


class AddBlueprintInstanceResponse(BaseModel):
    """The answer to the addition of a blueprint instance"""

    id: str
