"""UploadDatasourceContentRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .body_uploaddatasourcecontent import (
        BodyUploadDatasourceContent,
        BodyUploadDatasourceContentTypedDict,
    )


class UploadDatasourceContentRequestTypedDict(TypedDict):
    datasource_id: str
    body_upload_datasource_content: BodyUploadDatasourceContentTypedDict


class UploadDatasourceContentRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    body_upload_datasource_content: Annotated[
        BodyUploadDatasourceContent,
        FieldMetadata(request=RequestMetadata(media_type="multipart/form-data")),
    ]


defer_imports(
    globals(),
    {
        "BodyUploadDatasourceContent": ".body_uploaddatasourcecontent",
    },
)
