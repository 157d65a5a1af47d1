"""FailBlueprintInstanceRequest."""

from __future__ import annotations

from typing import Any, Dict

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class FailBlueprintInstanceRequestTypedDict(TypedDict):
    """The failure of a blueprint instance"""

    error: NotRequired[Nullable[str]]
    """What went wrong"""
    error_details: NotRequired[Nullable[Dict[str, Any]]]


class FailBlueprintInstanceRequest(BaseModel):
    """The failure of a blueprint instance"""

    error: OptionalNullable[str] = UNSET
    """What went wrong"""

    error_details: OptionalNullable[Dict[str, Any]] = UNSET
