"""GetBlueprintInstancesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from typing_extensions import TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .blueprintinstance import BlueprintInstance, BlueprintInstanceTypedDict


class GetBlueprintInstancesResponseTypedDict(TypedDict):
    """A list of blueprint instances"""

    data: List[BlueprintInstanceTypedDict]


class GetBlueprintInstancesResponse(BaseModel):
    """A list of blueprint instances"""

    data: List[BlueprintInstance]


defer_imports(
    globals(),
    {
        "BlueprintInstance": ".blueprintinstance",
    },
)
