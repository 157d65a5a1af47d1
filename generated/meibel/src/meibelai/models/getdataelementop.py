"""GetDataElementRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class GetDataElementRequestTypedDict(TypedDict):
    datasource_id: str
    data_element_id: str


class GetDataElementRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    data_element_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
