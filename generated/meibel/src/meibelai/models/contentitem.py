"""ContentItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..types.deferred import defer_imports

if TYPE_CHECKING:
    from .contenttype import ContentType


class ContentItemTypedDict(TypedDict):
    """A file or directory of a datasource"""

    name: str
    path: str
    type: ContentType
    """Whether content is a file or a directory"""
    size: NotRequired[Nullable[int]]
    media_type: NotRequired[Nullable[str]]
    last_modified: NotRequired[Nullable[str]]
    etag: NotRequired[Nullable[str]]


class ContentItem(BaseModel):
    """A file or directory of a datasource"""

    name: str

    path: str

    type: ContentType
    """Whether content is a file or a directory"""

    size: OptionalNullable[int] = UNSET

    media_type: OptionalNullable[str] = UNSET

    last_modified: OptionalNullable[str] = UNSET

    etag: OptionalNullable[str] = UNSET


defer_imports(
    globals(),
    {
        "ContentType": ".contenttype",
    },
)
