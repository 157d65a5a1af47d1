"""UpdateDataElementRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .updatedataelementrequest import (
        UpdateDataElementRequest,
        UpdateDataElementRequestTypedDict,
    )


class UpdateDataElementRequest1TypedDict(TypedDict):
    datasource_id: str
    data_element_id: str
    update_data_element_request: UpdateDataElementRequestTypedDict


class UpdateDataElementRequest1(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    data_element_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    update_data_element_request: Annotated[
        UpdateDataElementRequest,
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ]


defer_imports(
    globals(),
    {
        "UpdateDataElementRequest": ".updatedataelementrequest",
    },
)
