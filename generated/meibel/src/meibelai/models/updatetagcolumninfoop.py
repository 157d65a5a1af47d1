"""UpdateTagColumnInfoRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .updatetagcolumnrequest import UpdateTagColumnRequest, UpdateTagColumnRequestTypedDict


class UpdateTagColumnInfoRequestTypedDict(TypedDict):
    datasource_id: str
    table_name: str
    column_name: str
    update_tag_column_request: UpdateTagColumnRequestTypedDict


class UpdateTagColumnInfoRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    table_name: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]

    column_name: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    update_tag_column_request: Annotated[
        UpdateTagColumnRequest,
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ]


defer_imports(
    globals(),
    {
        "UpdateTagColumnRequest": ".updatetagcolumnrequest",
    },
)
