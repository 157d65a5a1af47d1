"""GetBlueprintTasksRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class GetBlueprintTasksRequestTypedDict(TypedDict):
    blueprint_id: str


class GetBlueprintTasksRequest(BaseModel):
    blueprint_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
