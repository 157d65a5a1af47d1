"""DeleteDatasourceResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class DeleteDatasourceResponseTypedDict(TypedDict):
    """The answer to the deletion of a datasource"""

    id: str


class DeleteDatasourceResponse(BaseModel):
    """The answer to the deletion of a datasource"""

    id: str
