"""Size, DataElementDiscoveryRecord."""

from __future__ import annotations

from typing import Union

from typing_extensions import TypeAliasType, TypedDict

from ..types import BaseModel

SizeTypedDict = TypeAliasType("SizeTypedDict", Union[float, int])


Size = TypeAliasType("Size", Union[float, int])


class DataElementDiscoveryRecordTypedDict(TypedDict):
    """When and how an element was found"""

    discovery_time: str
    last_modified_time: str
    size: SizeTypedDict
    element_hash: str


class DataElementDiscoveryRecord(BaseModel):
    """When and how an element was found"""

    discovery_time: str

    last_modified_time: str

    size: Size

    element_hash: str
