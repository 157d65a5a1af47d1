"""Files, BodyUploadDatasourceContent."""

from __future__ import annotations

import io
from typing import IO, List, Optional, Union

import pydantic
from typing_extensions import Annotated, NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.files import FileContent
from ..utils.metadata import FieldMetadata, MultipartFormMetadata


class FilesTypedDict(TypedDict):
    file_name: str
    content: Union[bytes, IO[bytes], io.BufferedReader]
    content_type: NotRequired[str]


class Files(BaseModel):
    file_name: Annotated[str, pydantic.Field(alias="fileName"), FieldMetadata(multipart=True)]

    content: Annotated[
        FileContent,
        pydantic.Field(alias=""),
        FieldMetadata(multipart=MultipartFormMetadata(content=True)),
    ]

    content_type: Annotated[
        Optional[str], pydantic.Field(alias="Content-Type"), FieldMetadata(multipart=True)
    ] = None


class BodyUploadDatasourceContentTypedDict(TypedDict):
    files: List[FilesTypedDict]
    """The files to upload"""
    prefix: NotRequired[Nullable[str]]
    """Only content below this path"""
    extract_zip: NotRequired[Nullable[bool]]
    """Whether to unpack ZIP archives"""
    extract_eml: NotRequired[Nullable[bool]]
    """Whether to unpack e-mail messages"""
    max_concurrent: NotRequired[Nullable[int]]
    """How many files to upload at a time"""


class BodyUploadDatasourceContent(BaseModel):
    files: Annotated[List[Files], FieldMetadata(multipart=MultipartFormMetadata(file=True))]
    """The files to upload"""

    prefix: Annotated[OptionalNullable[str], FieldMetadata(multipart=True)] = UNSET
    """Only content below this path"""

    extract_zip: Annotated[OptionalNullable[bool], FieldMetadata(multipart=True)] = UNSET
    """Whether to unpack ZIP archives"""

    extract_eml: Annotated[OptionalNullable[bool], FieldMetadata(multipart=True)] = UNSET
    """Whether to unpack e-mail messages"""

    max_concurrent: Annotated[OptionalNullable[int], FieldMetadata(multipart=True)] = UNSET
    """How many files to upload at a time"""
