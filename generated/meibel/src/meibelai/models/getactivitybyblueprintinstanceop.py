"""GetActivityByBlueprintInstanceRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class GetActivityByBlueprintInstanceRequestTypedDict(TypedDict):
    blueprint_instance_id: str
    activity_id: str


class GetActivityByBlueprintInstanceRequest(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    activity_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
