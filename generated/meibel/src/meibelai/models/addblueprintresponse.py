"""AddBlueprintResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddBlueprintResponseTypedDict(TypedDict):
    """The answer to the addition of a blueprint"""

    id: str


class AddBlueprintResponse(BaseModel):
    """The answer to the addition of a blueprint"""

    id: str
