"""DeleteBlueprintInstanceRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class DeleteBlueprintInstanceRequestTypedDict(TypedDict):
    blueprint_instance_id: str


class DeleteBlueprintInstanceRequest(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
