"""AddActivityRequest."""

from __future__ import annotations

from typing import Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class AddActivityRequestTypedDict(TypedDict):
    """What it takes to add an activity"""

    activity_type: str
    input_data: NotRequired[Nullable[Dict[str, Any]]]
    output_data: NotRequired[Nullable[Dict[str, Any]]]
    group_id: NotRequired[Nullable[str]]


class AddActivityRequest(BaseModel):
    """What it takes to add an activity"""

    activity_type: str

    input_data: OptionalNullable[Dict[str, Any]] = UNSET

    output_data: OptionalNullable[Dict[str, Any]] = UNSET

    group_id: OptionalNullable[str] = UNSET
