"""CreateEventByBlueprintInstanceIDRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .customeventrequest import CustomEventRequest, CustomEventRequestTypedDict


class CreateEventByBlueprintInstanceIDRequestTypedDict(TypedDict):
    blueprint_instance_id: str
    custom_event_request: CustomEventRequestTypedDict


class CreateEventByBlueprintInstanceIDRequest(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    custom_event_request: Annotated[
        CustomEventRequest, FieldMetadata(request=RequestMetadata(media_type="application/json"))
    ]


defer_imports(
    globals(),
    {
        "CustomEventRequest": ".customeventrequest",
    },
)
