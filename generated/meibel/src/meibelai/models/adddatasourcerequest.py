"""AddDatasourceRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .datasourcewebconfig import DatasourceWebConfig, DatasourceWebConfigTypedDict
    from .objectstorageconfig import ObjectStorageConfig, ObjectStorageConfigTypedDict


class AddDatasourceRequestTypedDict(TypedDict):
    """What it takes to add a datasource"""

    customer_id: str
    project_id: str
    name: str
    description: str
    recurrence: str
    object_storage_config: NotRequired[Nullable[ObjectStorageConfigTypedDict]]
    web_config: NotRequired[Nullable[DatasourceWebConfigTypedDict]]


class AddDatasourceRequest(BaseModel):
    """What it takes to add a datasource"""

    customer_id: str

    project_id: str

    name: str

    description: str

    recurrence: str

    object_storage_config: OptionalNullable[ObjectStorageConfig] = UNSET

    web_config: OptionalNullable[DatasourceWebConfig] = UNSET


defer_imports(
    globals(),
    {
        "DatasourceWebConfig": ".datasourcewebconfig",
        "ObjectStorageConfig": ".objectstorageconfig",
    },
)
