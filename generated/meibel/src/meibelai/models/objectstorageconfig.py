"""ObjectStorageConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .objectstoragefilters import ObjectStorageFilters, ObjectStorageFiltersTypedDict
    from .s3config import S3Config, S3ConfigTypedDict


class ObjectStorageConfigTypedDict(TypedDict):
    """How a bucket is read"""

    bucket: str
    prefix: Nullable[str]
    filters: NotRequired[Nullable[ObjectStorageFiltersTypedDict]]
    gcs_config: NotRequired[Nullable[Dict[str, Any]]]
    s3_config: NotRequired[Nullable[S3ConfigTypedDict]]


class ObjectStorageConfig(BaseModel):
    """How a bucket is read"""

    bucket: str

    prefix: Nullable[str]

    filters: OptionalNullable[ObjectStorageFilters] = UNSET

    gcs_config: OptionalNullable[Dict[str, Any]] = UNSET

    s3_config: OptionalNullable[S3Config] = UNSET


defer_imports(
    globals(),
    {
        "ObjectStorageFilters": ".objectstoragefilters",
        "S3Config": ".s3config",
    },
)
