"""UpdateBlueprintTaskRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .updateblueprinttaskrequest import (
        UpdateBlueprintTaskRequest,
        UpdateBlueprintTaskRequestTypedDict,
    )


class UpdateBlueprintTaskRequest1TypedDict(TypedDict):
    blueprint_id: str
    task_id: str
    update_blueprint_task_request: UpdateBlueprintTaskRequestTypedDict


class UpdateBlueprintTaskRequest1(BaseModel):
    blueprint_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    task_id: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]

    update_blueprint_task_request: Annotated[
        UpdateBlueprintTaskRequest,
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ]


defer_imports(
    globals(),
    {
        "UpdateBlueprintTaskRequest": ".updateblueprinttaskrequest",
    },
)
