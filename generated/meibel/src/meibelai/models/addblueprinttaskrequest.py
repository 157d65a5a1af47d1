"""AddBlueprintTaskRequest."""

from __future__ import annotations

from typing import Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class AddBlueprintTaskRequestTypedDict(TypedDict):
    """What it takes to add a blueprint task"""

    name: str
    input_schema: Dict[str, Any]
    output_schema: Dict[str, Any]
    description: NotRequired[Nullable[str]]


class AddBlueprintTaskRequest(BaseModel):
    """What it takes to add a blueprint task"""

    name: str

    input_schema: Dict[str, Any]

    output_schema: Dict[str, Any]

    description: OptionalNullable[str] = UNSET
