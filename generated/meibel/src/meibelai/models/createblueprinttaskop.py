"""CreateBlueprintTaskRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .addblueprinttaskrequest import AddBlueprintTaskRequest, AddBlueprintTaskRequestTypedDict


class CreateBlueprintTaskRequestTypedDict(TypedDict):
    blueprint_id: str
    add_blueprint_task_request: AddBlueprintTaskRequestTypedDict


class CreateBlueprintTaskRequest(BaseModel):
    blueprint_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    add_blueprint_task_request: Annotated[
        AddBlueprintTaskRequest,
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ]


defer_imports(
    globals(),
    {
        "AddBlueprintTaskRequest": ".addblueprinttaskrequest",
    },
)
