"""GetTagColumnInfoRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class GetTagColumnInfoRequestTypedDict(TypedDict):
    datasource_id: str
    table_name: str
    column_name: str


class GetTagColumnInfoRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    table_name: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]

    column_name: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
