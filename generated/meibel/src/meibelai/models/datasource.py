"""Datasource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from ..types import BaseModel, Nullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .datasourcewebconfig import DatasourceWebConfig, DatasourceWebConfigTypedDict
    from .objectstorageconfig import ObjectStorageConfig, ObjectStorageConfigTypedDict


class DatasourceTypedDict(TypedDict):
    """A place that documents come from"""

    id: Nullable[str]
    customer_id: str
    project_id: str
    name: str
    description: str
    recurrence: Nullable[str]
    created_by: str
    created_at: str
    updated_by: str
    updated_at: str
    object_storage_config: Nullable[ObjectStorageConfigTypedDict]
    web_config: Nullable[DatasourceWebConfigTypedDict]


class Datasource(BaseModel):
    """A place that documents come from"""

    id: Nullable[str]

    customer_id: str

    project_id: str

    name: str

    description: str

    recurrence: Nullable[str]

    created_by: str

    created_at: str

    updated_by: str

    updated_at: str

    object_storage_config: Nullable[ObjectStorageConfig]

    web_config: Nullable[DatasourceWebConfig]


defer_imports(
    globals(),
    {
        "DatasourceWebConfig": ".datasourcewebconfig",
        "ObjectStorageConfig": ".objectstorageconfig",
    },
)
