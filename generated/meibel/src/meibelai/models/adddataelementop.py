"""AddDataElementRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .adddataelementrequest import AddDataElementRequest, AddDataElementRequestTypedDict


class AddDataElementRequest1TypedDict(TypedDict):
    datasource_id: str
    add_data_element_request: AddDataElementRequestTypedDict


class AddDataElementRequest1(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    add_data_element_request: Annotated[
        AddDataElementRequest, FieldMetadata(request=RequestMetadata(media_type="application/json"))
    ]


defer_imports(
    globals(),
    {
        "AddDataElementRequest": ".adddataelementrequest",
    },
)
