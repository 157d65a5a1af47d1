"""AddTagTableRequest."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class AddTagTableRequestTypedDict(TypedDict):
    """What it takes to add a tag table"""

    description: NotRequired[Nullable[str]]


class AddTagTableRequest(BaseModel):
    """What it takes to add a tag table"""

    description: OptionalNullable[str] = UNSET
