"""TagTableInfo."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel, Nullable


class TagTableInfoTypedDict(TypedDict):
    """A table of tags"""

    datasource_id: str
    name: str
    description: Nullable[str]


class TagTableInfo(BaseModel):
    """A table of tags"""

    datasource_id: str

    name: str

    description: Nullable[str]
