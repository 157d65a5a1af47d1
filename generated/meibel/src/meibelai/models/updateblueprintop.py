"""UpdateBlueprintRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .updateblueprintrequest import UpdateBlueprintRequest, UpdateBlueprintRequestTypedDict


class UpdateBlueprintRequest1TypedDict(TypedDict):
    blueprint_id: str
    update_blueprint_request: UpdateBlueprintRequestTypedDict


class UpdateBlueprintRequest1(BaseModel):
    blueprint_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    update_blueprint_request: Annotated[
        UpdateBlueprintRequest,
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ]


defer_imports(
    globals(),
    {
        "UpdateBlueprintRequest": ".updateblueprintrequest",
    },
)
