"""GetDatasourceContentMetadataRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class GetDatasourceContentMetadataRequestTypedDict(TypedDict):
    datasource_id: str
    path: str


class GetDatasourceContentMetadataRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    path: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]
