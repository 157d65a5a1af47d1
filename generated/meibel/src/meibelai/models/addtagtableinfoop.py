"""AddTagTableInfoRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .addtagtablerequest import AddTagTableRequest, AddTagTableRequestTypedDict


class AddTagTableInfoRequestTypedDict(TypedDict):
    datasource_id: str
    table_name: str
    add_tag_table_request: AddTagTableRequestTypedDict


class AddTagTableInfoRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    table_name: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]

    add_tag_table_request: Annotated[
        AddTagTableRequest, FieldMetadata(request=RequestMetadata(media_type="application/json"))
    ]


defer_imports(
    globals(),
    {
        "AddTagTableRequest": ".addtagtablerequest",
    },
)
