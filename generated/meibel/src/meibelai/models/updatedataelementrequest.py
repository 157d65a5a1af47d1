"""UpdateDataElementRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .dataelementdiscoveryrecord import (
        DataElementDiscoveryRecord,
        DataElementDiscoveryRecordTypedDict,
    )


class UpdateDataElementRequestTypedDict(TypedDict):
    """What changes of a data element"""

    description: NotRequired[Nullable[str]]
    name: NotRequired[Nullable[str]]
    path: NotRequired[Nullable[str]]
    media_type: NotRequired[Nullable[str]]
    discovery_record: NotRequired[Nullable[DataElementDiscoveryRecordTypedDict]]


class UpdateDataElementRequest(BaseModel):
    """What changes of a data element"""

    description: OptionalNullable[str] = UNSET

    name: OptionalNullable[str] = UNSET

    path: OptionalNullable[str] = UNSET

    media_type: OptionalNullable[str] = UNSET

    discovery_record: OptionalNullable[DataElementDiscoveryRecord] = UNSET


defer_imports(
    globals(),
    {
        "DataElementDiscoveryRecord": ".dataelementdiscoveryrecord",
    },
)
