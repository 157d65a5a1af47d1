"""AddTagColumnRequest."""

from __future__ import annotations

from typing import List

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable


class AddTagColumnRequestTypedDict(TypedDict):
    """What it takes to add a tag column"""

    description: NotRequired[Nullable[str]]
    dtype: NotRequired[Nullable[str]]
    is_key: NotRequired[Nullable[bool]]
    is_indexed: NotRequired[Nullable[bool]]
    engineered_features: NotRequired[Nullable[List[str]]]


class AddTagColumnRequest(BaseModel):
    """What it takes to add a tag column"""

    description: OptionalNullable[str] = UNSET

    dtype: OptionalNullable[str] = UNSET

    is_key: OptionalNullable[bool] = UNSET

    is_indexed: OptionalNullable[bool] = UNSET

    engineered_features: OptionalNullable[List[str]] = UNSET
