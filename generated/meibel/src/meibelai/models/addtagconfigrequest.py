"""AddTagConfigRequest."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class AddTagConfigRequestTypedDict(TypedDict):
    """What it takes to add a tag config"""

    description: NotRequired[Nullable[str]]
    logical_group_regex: NotRequired[Nullable[str]]
    working_bucket: str
    db_path: NotRequired[Nullable[str]]


class AddTagConfigRequest(BaseModel):
    """What it takes to add a tag config"""

    description: OptionalNullable[str] = UNSET

    logical_group_regex: OptionalNullable[str] = UNSET

    working_bucket: str

    db_path: OptionalNullable[str] = UNSET
