"""CancelBlueprintInstanceRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class CancelBlueprintInstanceRequestTypedDict(TypedDict):
    blueprint_instance_id: str
    """Unique identifier for the workflow instance"""


class CancelBlueprintInstanceRequest(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
    """Unique identifier for the workflow instance"""
