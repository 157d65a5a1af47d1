"""AddRagConfigRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .addragconfigrequest import AddRagConfigRequest, AddRagConfigRequestTypedDict


class AddRagConfigRequest1TypedDict(TypedDict):
    datasource_id: str
    add_rag_config_request: AddRagConfigRequestTypedDict


class AddRagConfigRequest1(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    add_rag_config_request: Annotated[
        AddRagConfigRequest, FieldMetadata(request=RequestMetadata(media_type="application/json"))
    ]


defer_imports(
    globals(),
    {
        "AddRagConfigRequest": ".addragconfigrequest",
    },
)
