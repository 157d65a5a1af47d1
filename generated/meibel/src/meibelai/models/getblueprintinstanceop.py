"""GetBlueprintInstanceRequest."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Annotated, NotRequired, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata, QueryParamMetadata


class GetBlueprintInstanceRequestTypedDict(TypedDict):
    blueprint_instance_id: str
    include_children: NotRequired[bool]
    include_activities: NotRequired[bool]
    include_events: NotRequired[bool]


class GetBlueprintInstanceRequest(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    include_children: Annotated[
        Optional[bool], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = False

    include_activities: Annotated[
        Optional[bool], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = False

    include_events: Annotated[
        Optional[bool], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = False
