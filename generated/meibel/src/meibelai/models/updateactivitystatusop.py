"""UpdateActivityStatusRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, QueryParamMetadata

if TYPE_CHECKING:
    from .activitystatus import ActivityStatus


class UpdateActivityStatusRequestTypedDict(TypedDict):
    blueprint_instance_id: str
    activity_id: str
    updated_status_value: ActivityStatus
    """The new status"""


class UpdateActivityStatusRequest(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    activity_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    updated_status_value: Annotated[
        ActivityStatus, FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ]
    """The new status"""


defer_imports(
    globals(),
    {
        "ActivityStatus": ".activitystatus",
    },
)
