"""UpdateDatasourceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .datasourcewebconfig import DatasourceWebConfig, DatasourceWebConfigTypedDict
    from .objectstorageconfig import ObjectStorageConfig, ObjectStorageConfigTypedDict


class UpdateDatasourceRequestTypedDict(TypedDict):
    """What changes of a datasource"""

    name: NotRequired[Nullable[str]]
    description: NotRequired[Nullable[str]]
    recurrence: NotRequired[Nullable[str]]
    object_storage_config: NotRequired[Nullable[ObjectStorageConfigTypedDict]]
    web_config: NotRequired[Nullable[DatasourceWebConfigTypedDict]]


class UpdateDatasourceRequest(BaseModel):
    """What changes of a datasource"""

    name: OptionalNullable[str] = UNSET

    description: OptionalNullable[str] = UNSET

    recurrence: OptionalNullable[str] = UNSET

    object_storage_config: OptionalNullable[ObjectStorageConfig] = UNSET

    web_config: OptionalNullable[DatasourceWebConfig] = UNSET


defer_imports(
    globals(),
    {
        "DatasourceWebConfig": ".datasourcewebconfig",
        "ObjectStorageConfig": ".objectstorageconfig",
    },
)
