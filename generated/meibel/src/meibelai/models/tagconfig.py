"""TagConfig."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class TagConfigTypedDict(TypedDict):
    """How a datasource is tagged"""

    datasource_id: str
    description: Nullable[str]
    logical_group_regex: Nullable[str]
    working_bucket: str
    db_path: Nullable[str]
    created_by: NotRequired[Nullable[str]]
    updated_by: NotRequired[Nullable[str]]


class TagConfig(BaseModel):
    """How a datasource is tagged"""

    datasource_id: str

    description: Nullable[str]

    logical_group_regex: Nullable[str]

    working_bucket: str

    db_path: Nullable[str]

    created_by: OptionalNullable[str] = UNSET

    updated_by: OptionalNullable[str] = UNSET
