"""CompleteBlueprintInstanceRequest."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class CompleteBlueprintInstanceRequestTypedDict(TypedDict):
    """The result of a blueprint instance"""

    result: NotRequired[Nullable[str]]


class CompleteBlueprintInstanceRequest(BaseModel):
    """The result of a blueprint instance"""

    result: OptionalNullable[str] = UNSET
