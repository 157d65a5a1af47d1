"""ListDatasourceContentRequest."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Annotated, NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..utils.metadata import FieldMetadata, PathParamMetadata, QueryParamMetadata


class ListDatasourceContentRequestTypedDict(TypedDict):
    datasource_id: str
    prefix: NotRequired[Nullable[str]]
    """Only content below this path"""
    continuation_token: NotRequired[Nullable[str]]
    """Token of the next page"""
    limit: NotRequired[int]
    """The most items to give"""


class ListDatasourceContentRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    prefix: Annotated[
        OptionalNullable[str], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = UNSET
    """Only content below this path"""

    continuation_token: Annotated[
        OptionalNullable[str], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = UNSET
    """Token of the next page"""

    limit: Annotated[
        Optional[int], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = 1000
    """The most items to give"""
