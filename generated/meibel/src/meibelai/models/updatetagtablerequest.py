"""UpdateTagTableRequest."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class UpdateTagTableRequestTypedDict(TypedDict):
    """What changes of a tag table"""

    description: NotRequired[Nullable[str]]


class UpdateTagTableRequest(BaseModel):
    """What changes of a tag table"""

    description: OptionalNullable[str] = UNSET
