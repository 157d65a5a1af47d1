"""UploadContentResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class UploadContentResponseTypedDict(TypedDict):
    """The answer to an upload of content"""

    success: bool
    message: str
    upload_id: str
    sse_url: str
    estimated_files: int
    estimated_size: int


class UploadContentResponse(BaseModel):
    """The answer to an upload of content"""

    success: bool

    message: str

    upload_id: str

    sse_url: str

    estimated_files: int

    estimated_size: int
