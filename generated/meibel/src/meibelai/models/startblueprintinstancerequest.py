"""StartBlueprintInstanceRequest."""

from __future__ import annotations

from typing import Any, Dict, List

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class StartBlueprintInstanceRequestTypedDict(TypedDict):
    """Arguments to start a blueprint instance"""

    workflow_args: NotRequired[Nullable[List[Any]]]
    workflow_kwargs: NotRequired[Nullable[Dict[str, Any]]]


class StartBlueprintInstanceRequest(BaseModel):
    """Arguments to start a blueprint instance"""

    workflow_args: OptionalNullable[List[Any]] = UNSET

    workflow_kwargs: OptionalNullable[Dict[str, Any]] = UNSET
