"""GetChunkingStrategyRequest."""

from __future__ import annotations

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, PathParamMetadata


class GetChunkingStrategyRequestTypedDict(TypedDict):
    datasource_id: str


class GetChunkingStrategyRequest(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
