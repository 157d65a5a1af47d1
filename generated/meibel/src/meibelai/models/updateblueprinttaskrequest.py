"""UpdateBlueprintTaskRequest."""

from __future__ import annotations

from typing import Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class UpdateBlueprintTaskRequestTypedDict(TypedDict):
    """What changes of a blueprint task"""

    name: NotRequired[Nullable[str]]
    description: NotRequired[Nullable[str]]
    input_schema: NotRequired[Nullable[Dict[str, Any]]]
    output_schema: NotRequired[Nullable[Dict[str, Any]]]


class UpdateBlueprintTaskRequest(BaseModel):
    """What changes of a blueprint task"""

    name: OptionalNullable[str] = UNSET

    description: OptionalNullable[str] = UNSET

    input_schema: OptionalNullable[Dict[str, Any]] = UNSET

    output_schema: OptionalNullable[Dict[str, Any]] = UNSET
