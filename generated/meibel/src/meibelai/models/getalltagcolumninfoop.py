"""GetAllTagColumnInfoRequest."""

from __future__ import annotations

from typing import Optional

from typing_extensions import Annotated, NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..utils.metadata import FieldMetadata, PathParamMetadata, QueryParamMetadata


class GetAllTagColumnInfoRequestTypedDict(TypedDict):
    datasource_id: str
    table_name: str
    offset: NotRequired[int]
    """How many items to skip"""
    limit: NotRequired[int]
    """The most items to give"""
    sort_by: NotRequired[Nullable[str]]
    """The field to sort by"""
    sort_order: NotRequired[Nullable[str]]
    """`asc` or `desc`"""


class GetAllTagColumnInfoRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    table_name: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]

    offset: Annotated[
        Optional[int], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = 0
    """How many items to skip"""

    limit: Annotated[
        Optional[int], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = 10
    """The most items to give"""

    sort_by: Annotated[
        OptionalNullable[str], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = UNSET
    """The field to sort by"""

    sort_order: Annotated[
        OptionalNullable[str], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = UNSET
    """`asc` or `desc`"""
