"""BlueprintInstance."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Dict, List

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .activity import Activity, ActivityTypedDict
    from .blueprintinstancestatus import BlueprintInstanceStatus
    from .event import Event, EventTypedDict


class BlueprintInstanceTypedDict(TypedDict):
    """A run of a blueprint"""

    id: NotRequired[Nullable[str]]
    blueprint_id: NotRequired[Nullable[str]]
    workflow_type: NotRequired[Nullable[str]]
    task_queue: NotRequired[Nullable[str]]
    workflow_run_id: NotRequired[Nullable[str]]
    status: NotRequired[Nullable[BlueprintInstanceStatus]]
    start_time: NotRequired[Nullable[datetime]]
    end_time: NotRequired[Nullable[datetime]]
    instance_metadata: NotRequired[Nullable[Dict[str, Any]]]
    parent_id: NotRequired[Nullable[str]]
    children: NotRequired[Nullable[List[BlueprintInstanceTypedDict]]]
    activities: NotRequired[Nullable[List[ActivityTypedDict]]]
    events: NotRequired[Nullable[List[EventTypedDict]]]


class BlueprintInstance(BaseModel):
    """A run of a blueprint"""

    id: OptionalNullable[str] = UNSET

    blueprint_id: OptionalNullable[str] = UNSET

    workflow_type: OptionalNullable[str] = UNSET

    task_queue: OptionalNullable[str] = UNSET

    workflow_run_id: OptionalNullable[str] = UNSET

    status: OptionalNullable[BlueprintInstanceStatus] = UNSET

    start_time: OptionalNullable[datetime] = UNSET

    end_time: OptionalNullable[datetime] = UNSET

    instance_metadata: OptionalNullable[Dict[str, Any]] = UNSET

    parent_id: OptionalNullable[str] = UNSET

    children: OptionalNullable[List[BlueprintInstance]] = UNSET

    activities: OptionalNullable[List[Activity]] = UNSET

    events: OptionalNullable[List[Event]] = UNSET


defer_imports(
    globals(),
    {
        "Activity": ".activity",
        "BlueprintInstanceStatus": ".blueprintinstancestatus",
        "Event": ".event",
    },
)
