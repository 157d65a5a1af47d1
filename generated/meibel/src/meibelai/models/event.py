"""Event."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .eventtype import EventType


class EventTypedDict(TypedDict):
    """Something that happened in a run"""

    id: NotRequired[Nullable[str]]
    activity_id: NotRequired[Nullable[str]]
    blueprint_instance_id: str
    event_type: NotRequired[Nullable[EventType]]
    timestamp: NotRequired[Nullable[datetime]]
    details: NotRequired[Nullable[Dict[str, Any]]]
    group_id: NotRequired[Nullable[str]]
    is_signal: NotRequired[Nullable[bool]]
    is_internal: NotRequired[Nullable[bool]]
    originating_signal_id: NotRequired[Nullable[str]]


class Event(BaseModel):
    """Something that happened in a run"""

    id: OptionalNullable[str] = UNSET

    activity_id: OptionalNullable[str] = UNSET

    blueprint_instance_id: str

    event_type: OptionalNullable[EventType] = UNSET

    timestamp: OptionalNullable[datetime] = UNSET

    details: OptionalNullable[Dict[str, Any]] = UNSET

    group_id: OptionalNullable[str] = UNSET

    is_signal: OptionalNullable[bool] = UNSET

    is_internal: OptionalNullable[bool] = UNSET

    originating_signal_id: OptionalNullable[str] = UNSET


defer_imports(
    globals(),
    {
        "EventType": ".eventtype",
    },
)
