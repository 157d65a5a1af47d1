"""AddActivityByBlueprintInstanceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .addactivityrequest import AddActivityRequest, AddActivityRequestTypedDict


class AddActivityByBlueprintInstanceRequestTypedDict(TypedDict):
    blueprint_instance_id: str
    add_activity_request: AddActivityRequestTypedDict


class AddActivityByBlueprintInstanceRequest(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    add_activity_request: Annotated[
        AddActivityRequest, FieldMetadata(request=RequestMetadata(media_type="application/json"))
    ]


defer_imports(
    globals(),
    {
        "AddActivityRequest": ".addactivityrequest",
    },
)
