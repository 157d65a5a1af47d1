"""DeleteContentResponse."""

from __future__ import annotations

from typing import List

from typing_extensions import TypedDict

from ..types import BaseModel


class DeleteContentResponseTypedDict(TypedDict):
    """The answer to the deletion of a content"""

    success: bool
    deleted_paths: List[str]


class DeleteContentResponse(BaseModel):
    """The answer to the deletion of a content"""

    success: bool

    deleted_paths: List[str]
