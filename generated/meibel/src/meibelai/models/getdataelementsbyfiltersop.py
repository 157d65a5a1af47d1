"""GetDataElementsByFiltersRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from typing_extensions import Annotated, NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, QueryParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .dataelementfilterrequest import (
        DataElementFilterRequest,
        DataElementFilterRequestTypedDict,
    )


class GetDataElementsByFiltersRequestTypedDict(TypedDict):
    datasource_id: str
    regex_filter: NotRequired[str]
    media_type_filters: NotRequired[List[str]]
    offset: NotRequired[int]
    """How many items to skip"""
    limit: NotRequired[int]
    """The most items to give"""
    sort_by: NotRequired[Nullable[str]]
    """The field to sort by"""
    sort_order: NotRequired[Nullable[str]]
    """`asc` or `desc`"""
    data_element_filter_request: NotRequired[DataElementFilterRequestTypedDict]


class GetDataElementsByFiltersRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    regex_filter: Annotated[
        Optional[str], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = None

    media_type_filters: Annotated[
        Optional[List[str]], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))
    ] = None

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

    data_element_filter_request: Annotated[
        Optional[DataElementFilterRequest],
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ] = None


defer_imports(
    globals(),
    {
        "DataElementFilterRequest": ".dataelementfilterrequest",
    },
)
