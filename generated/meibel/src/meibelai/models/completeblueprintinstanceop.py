"""CompleteBlueprintInstanceRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .completeblueprintinstancerequest import (
        CompleteBlueprintInstanceRequest,
        CompleteBlueprintInstanceRequestTypedDict,
    )


class CompleteBlueprintInstanceRequest1TypedDict(TypedDict):
    blueprint_instance_id: str
    """Unique identifier for the workflow instance"""
    complete_blueprint_instance_request: NotRequired[
        Nullable[CompleteBlueprintInstanceRequestTypedDict]
    ]


class CompleteBlueprintInstanceRequest1(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
    """Unique identifier for the workflow instance"""

    complete_blueprint_instance_request: Annotated[
        OptionalNullable[CompleteBlueprintInstanceRequest],
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ] = UNSET


defer_imports(
    globals(),
    {
        "CompleteBlueprintInstanceRequest": ".completeblueprintinstancerequest",
    },
)
