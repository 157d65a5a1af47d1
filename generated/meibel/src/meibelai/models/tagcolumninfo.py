"""TagColumnInfo."""

from __future__ import annotations

from typing import List

from typing_extensions import TypedDict

from ..types import BaseModel, Nullable


class TagColumnInfoTypedDict(TypedDict):
    """A column of tags"""

    datasource_id: str
    table_name: str
    name: str
    description: Nullable[str]
    dtype: Nullable[str]
    is_key: Nullable[bool]
    is_indexed: Nullable[bool]
    engineered_features: Nullable[List[str]]


class TagColumnInfo(BaseModel):
    """A column of tags"""

    datasource_id: str

    table_name: str

    name: str

    description: Nullable[str]

    dtype: Nullable[str]

    is_key: Nullable[bool]

    is_indexed: Nullable[bool]

    engineered_features: Nullable[List[str]]
