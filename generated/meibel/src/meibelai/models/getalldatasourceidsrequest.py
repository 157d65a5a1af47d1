"""GetAllDatasourceIdsRequest."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class GetAllDatasourceIdsRequestTypedDict(TypedDict):
    """A list of an all datasource ids"""

    customer_id: str
    project_id: str


class GetAllDatasourceIdsRequest(BaseModel):
    """A list of an all datasource ids"""

    customer_id: str

    project_id: str
