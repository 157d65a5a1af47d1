"""ObjectStorageFilters."""

from __future__ import annotations

from typing import List

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class ObjectStorageFiltersTypedDict(TypedDict):
    """Which objects of a bucket count"""

    included_prefixes: NotRequired[Nullable[List[str]]]
    included_file_types: NotRequired[Nullable[List[str]]]
    recursive_prefixes: NotRequired[Nullable[bool]]
    modified_date_start: NotRequired[Nullable[str]]
    modified_date_end: NotRequired[Nullable[str]]
    min_file_size: NotRequired[Nullable[int]]
    max_file_size: NotRequired[Nullable[int]]


class ObjectStorageFilters(BaseModel):
    """Which objects of a bucket count"""

    included_prefixes: OptionalNullable[List[str]] = UNSET

    included_file_types: OptionalNullable[List[str]] = UNSET

    recursive_prefixes: OptionalNullable[bool] = UNSET

    modified_date_start: OptionalNullable[str] = UNSET

    modified_date_end: OptionalNullable[str] = UNSET

    min_file_size: OptionalNullable[int] = UNSET

    max_file_size: OptionalNullable[int] = UNSET
