"""Activity."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .activitystatus import ActivityStatus


class ActivityTypedDict(TypedDict):
    """One step of a running blueprint instance"""

    id: NotRequired[Nullable[str]]
    blueprint_instance_id: str
    activity_type: str
    status: NotRequired[Nullable[ActivityStatus]]
    start_time: NotRequired[Nullable[datetime]]
    end_time: NotRequired[Nullable[datetime]]
    input_data: NotRequired[Nullable[Dict[str, Any]]]
    output_data: NotRequired[Nullable[Dict[str, Any]]]
    error: NotRequired[Nullable[str]]
    group_id: NotRequired[Nullable[str]]


class Activity(BaseModel):
    """One step of a running blueprint instance"""

    id: OptionalNullable[str] = UNSET

    blueprint_instance_id: str

    activity_type: str

    status: OptionalNullable[ActivityStatus] = UNSET

    start_time: OptionalNullable[datetime] = UNSET

    end_time: OptionalNullable[datetime] = UNSET

    input_data: OptionalNullable[Dict[str, Any]] = UNSET

    output_data: OptionalNullable[Dict[str, Any]] = UNSET

    error: OptionalNullable[str] = UNSET

    group_id: OptionalNullable[str] = UNSET


defer_imports(
    globals(),
    {
        "ActivityStatus": ".activitystatus",
    },
)
