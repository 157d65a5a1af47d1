"""AddTagConfigRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .addtagconfigrequest import AddTagConfigRequest, AddTagConfigRequestTypedDict


class AddTagConfigRequest1TypedDict(TypedDict):
    datasource_id: str
    add_tag_config_request: AddTagConfigRequestTypedDict


class AddTagConfigRequest1(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    add_tag_config_request: Annotated[
        AddTagConfigRequest, FieldMetadata(request=RequestMetadata(media_type="application/json"))
    ]


defer_imports(
    globals(),
    {
        "AddTagConfigRequest": ".addtagconfigrequest",
    },
)
