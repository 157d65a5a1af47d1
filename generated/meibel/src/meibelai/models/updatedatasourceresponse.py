"""UpdateDatasourceResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class UpdateDatasourceResponseTypedDict(TypedDict):
    """The answer to a change of a datasource"""

    id: str


class UpdateDatasourceResponse(BaseModel):
    """The answer to a change of a datasource"""

    id: str
