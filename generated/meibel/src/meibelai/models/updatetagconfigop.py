"""UpdateTagConfigRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .updatetagconfigrequest import UpdateTagConfigRequest, UpdateTagConfigRequestTypedDict


class UpdateTagConfigRequest1TypedDict(TypedDict):
    datasource_id: str
    update_tag_config_request: UpdateTagConfigRequestTypedDict


class UpdateTagConfigRequest1(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    update_tag_config_request: Annotated[
        UpdateTagConfigRequest,
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ]


defer_imports(
    globals(),
    {
        "UpdateTagConfigRequest": ".updatetagconfigrequest",
    },
)
