"""ListContentResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .contentitem import ContentItem, ContentItemTypedDict


class ListContentResponseTypedDict(TypedDict):
    """A page of content"""

    items: List[ContentItemTypedDict]
    continuation_token: NotRequired[Nullable[str]]


class ListContentResponse(BaseModel):
    """A page of content"""

    items: List[ContentItem]

    continuation_token: OptionalNullable[str] = UNSET


defer_imports(
    globals(),
    {
        "ContentItem": ".contentitem",
    },
)
