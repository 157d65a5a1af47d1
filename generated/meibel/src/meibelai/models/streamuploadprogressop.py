"""StreamUploadProgressRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class StreamUploadProgressRequestTypedDict(TypedDict):
    upload_id: str


class StreamUploadProgressRequest(BaseModel):
    upload_id: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]
