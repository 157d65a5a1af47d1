"""DataElement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from ..types import BaseModel, Nullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .dataelementdiscoveryrecord import (
        DataElementDiscoveryRecord,
        DataElementDiscoveryRecordTypedDict,
    )


class DataElementTypedDict(TypedDict):
    """A file of a datasource as the index knows it"""

    id: Nullable[str]
    datasource_id: str
    name: str
    path: str
    media_type: str
    discovery_record: Nullable[DataElementDiscoveryRecordTypedDict]
    description: Nullable[str]
    created_at: str
    updated_at: str


class DataElement(BaseModel):
    """A file of a datasource as the index knows it"""

    id: Nullable[str]

    datasource_id: str

    name: str

    path: str

    media_type: str

    discovery_record: Nullable[DataElementDiscoveryRecord]

    description: Nullable[str]

    created_at: str

    updated_at: str


defer_imports(
    globals(),
    {
        "DataElementDiscoveryRecord": ".dataelementdiscoveryrecord",
    },
)
