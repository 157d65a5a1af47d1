"""CustomEventRequest."""

from __future__ import annotations

from typing import Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class CustomEventRequestTypedDict(TypedDict):
    """An event of your own to record"""

    activity_id: NotRequired[Nullable[str]]
    event_name: str
    """The name of the event"""
    details: NotRequired[Nullable[Dict[str, Any]]]
    group_id: NotRequired[Nullable[str]]
    is_signal: NotRequired[Nullable[bool]]
    is_internal: NotRequired[Nullable[bool]]
    originating_signal_id: NotRequired[Nullable[str]]


class CustomEventRequest(BaseModel):
    """An event of your own to record"""

    activity_id: OptionalNullable[str] = UNSET

    event_name: str
    """The name of the event"""

    details: OptionalNullable[Dict[str, Any]] = UNSET

    group_id: OptionalNullable[str] = UNSET

    is_signal: OptionalNullable[bool] = UNSET

    is_internal: OptionalNullable[bool] = UNSET

    originating_signal_id: OptionalNullable[str] = UNSET
