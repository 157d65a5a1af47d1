"""UpdateTagConfigRequest."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class UpdateTagConfigRequestTypedDict(TypedDict):
    """What changes of a tag config"""

    description: NotRequired[Nullable[str]]
    logical_group_regex: NotRequired[Nullable[str]]
    working_bucket: NotRequired[Nullable[str]]
    db_path: NotRequired[Nullable[str]]


class UpdateTagConfigRequest(BaseModel):
    """What changes of a tag config"""

    description: OptionalNullable[str] = UNSET

    logical_group_regex: OptionalNullable[str] = UNSET

    working_bucket: OptionalNullable[str] = UNSET

    db_path: OptionalNullable[str] = UNSET
