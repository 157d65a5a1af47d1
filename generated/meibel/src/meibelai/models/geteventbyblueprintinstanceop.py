"""GetEventByBlueprintInstanceRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class GetEventByBlueprintInstanceRequestTypedDict(TypedDict):
    blueprint_instance_id: str
    event_id: str


class GetEventByBlueprintInstanceRequest(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    event_id: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]
