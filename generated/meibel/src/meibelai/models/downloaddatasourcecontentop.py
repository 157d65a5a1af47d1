"""DownloadDatasourceContentRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class DownloadDatasourceContentRequestTypedDict(TypedDict):
    datasource_id: str
    path: str


class DownloadDatasourceContentRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    path: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]
