"""UpdateBlueprintInstanceStatusRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, QueryParamMetadata

if TYPE_CHECKING:
    from .blueprintinstancestatus import BlueprintInstanceStatus


class UpdateBlueprintInstanceStatusRequestTypedDict(TypedDict):
    blueprint_instance_id: str
    updated_status_value: BlueprintInstanceStatus
    """The new status"""
    workflow_run_id: NotRequired[Nullable[str]]


class UpdateBlueprintInstanceStatusRequest(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    updated_status_value: Annotated[
        BlueprintInstanceStatus, FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ]
    """The new status"""

    workflow_run_id: Annotated[
        OptionalNullable[str], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = UNSET


defer_imports(
    globals(),
    {
        "BlueprintInstanceStatus": ".blueprintinstancestatus",
    },
)
