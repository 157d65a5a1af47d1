"""GetDatasourceUploadStatusRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class GetDatasourceUploadStatusRequestTypedDict(TypedDict):
    datasource_id: str
    upload_id: str


class GetDatasourceUploadStatusRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    upload_id: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]
