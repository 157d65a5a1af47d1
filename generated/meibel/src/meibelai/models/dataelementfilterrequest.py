"""DataElementFilterRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .dataelementfilter import DataElementFilter, DataElementFilterTypedDict


class DataElementFilterRequestTypedDict(TypedDict):
    filters: NotRequired[Nullable[List[DataElementFilterTypedDict]]]


class DataElementFilterRequest(BaseModel):
    filters: OptionalNullable[List[DataElementFilter]] = UNSET


defer_imports(
    globals(),
    {
        "DataElementFilter": ".dataelementfilter",
    },
)
