"""GetEventsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from typing_extensions import TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .event import Event, EventTypedDict


class GetEventsResponseTypedDict(TypedDict):
    """A list of events"""

    data: List[EventTypedDict]


class GetEventsResponse(BaseModel):
    """A list of events"""

    data: List[Event]


defer_imports(
    globals(),
    {
        "Event": ".event",
    },
)
