"""DeleteBlueprintTaskRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class DeleteBlueprintTaskRequestTypedDict(TypedDict):
    blueprint_id: str
    task_id: str


class DeleteBlueprintTaskRequest(BaseModel):
    blueprint_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    task_id: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]
