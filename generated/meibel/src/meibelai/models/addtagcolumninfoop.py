"""AddTagColumnInfoRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .addtagcolumnrequest import AddTagColumnRequest, AddTagColumnRequestTypedDict


class AddTagColumnInfoRequestTypedDict(TypedDict):
    datasource_id: str
    table_name: str
    column_name: str
    add_tag_column_request: AddTagColumnRequestTypedDict


class AddTagColumnInfoRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    table_name: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]

    column_name: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    add_tag_column_request: Annotated[
        AddTagColumnRequest, FieldMetadata(request=RequestMetadata(media_type="application/json"))
    ]


defer_imports(
    globals(),
    {
        "AddTagColumnRequest": ".addtagcolumnrequest",
    },
)
