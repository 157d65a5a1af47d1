"""AddBlueprintInstanceRequest."""

from __future__ import annotations

from typing import Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class AddBlueprintInstanceRequestTypedDict(TypedDict):
    """What it takes to add a blueprint instance"""

    blueprint_id: NotRequired[Nullable[str]]
    workflow_type: NotRequired[Nullable[str]]
    task_queue: NotRequired[Nullable[str]]
    instance_metadata: NotRequired[Nullable[Dict[str, Any]]]
    parent_id: NotRequired[Nullable[str]]


class AddBlueprintInstanceRequest(BaseModel):
    """What it takes to add a blueprint instance"""

    blueprint_id: OptionalNullable[str] = UNSET

    workflow_type: OptionalNullable[str] = UNSET

    task_queue: OptionalNullable[str] = UNSET

    instance_metadata: OptionalNullable[Dict[str, Any]] = UNSET

    parent_id: OptionalNullable[str] = UNSET
