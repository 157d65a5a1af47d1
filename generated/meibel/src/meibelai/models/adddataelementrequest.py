"""AddDataElementRequest."""

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


class AddDataElementRequestTypedDict(TypedDict):
    """What it takes to add a data element"""

    description: Nullable[str]
    name: str
    path: str
    media_type: str
    discovery_record: Nullable[DataElementDiscoveryRecordTypedDict]


class AddDataElementRequest(BaseModel):
    """What it takes to add a data element"""

    description: Nullable[str]

    name: str

    path: str

    media_type: str

    discovery_record: Nullable[DataElementDiscoveryRecord]


defer_imports(
    globals(),
    {
        "DataElementDiscoveryRecord": ".dataelementdiscoveryrecord",
    },
)
