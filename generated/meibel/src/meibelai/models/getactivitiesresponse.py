"""GetActivitiesResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from typing_extensions import TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .activity import Activity, ActivityTypedDict


class GetActivitiesResponseTypedDict(TypedDict):
    """A list of activities"""

    data: List[ActivityTypedDict]


class GetActivitiesResponse(BaseModel):
    """A list of activities"""

    data: List[Activity]


defer_imports(
    globals(),
    {
        "Activity": ".activity",
    },
)
