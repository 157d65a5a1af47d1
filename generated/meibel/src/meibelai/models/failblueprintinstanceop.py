"""FailBlueprintInstanceRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .failblueprintinstancerequest import (
        FailBlueprintInstanceRequest,
        FailBlueprintInstanceRequestTypedDict,
    )


class FailBlueprintInstanceRequest1TypedDict(TypedDict):
    blueprint_instance_id: str
    """Unique identifier for the workflow instance"""
    fail_blueprint_instance_request: FailBlueprintInstanceRequestTypedDict


class FailBlueprintInstanceRequest1(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
    """Unique identifier for the workflow instance"""

    fail_blueprint_instance_request: Annotated[
        FailBlueprintInstanceRequest,
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ]


defer_imports(
    globals(),
    {
        "FailBlueprintInstanceRequest": ".failblueprintinstancerequest",
    },
)
