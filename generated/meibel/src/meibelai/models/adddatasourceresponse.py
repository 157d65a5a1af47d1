"""AddDatasourceResponse."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class AddDatasourceResponseTypedDict(TypedDict):
    """The answer to the addition of a datasource"""

    id: str


class AddDatasourceResponse(BaseModel):
    """The answer to the addition of a datasource"""

    id: str
