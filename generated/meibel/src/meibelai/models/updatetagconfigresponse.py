"""UpdateTagConfigResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class UpdateTagConfigResponseTypedDict(TypedDict):
    """The answer to a change of a tag config"""

    message: str


class UpdateTagConfigResponse(BaseModel):
    """The answer to a change of a tag config"""

    message: str
