"""GetBlueprintsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from typing_extensions import TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .blueprint import Blueprint, BlueprintTypedDict


class GetBlueprintsResponseTypedDict(TypedDict):
    """A list of blueprints"""

    data: List[BlueprintTypedDict]


class GetBlueprintsResponse(BaseModel):
    """A list of blueprints"""

    data: List[Blueprint]


defer_imports(
    globals(),
    {
        "Blueprint": ".blueprint",
    },
)
