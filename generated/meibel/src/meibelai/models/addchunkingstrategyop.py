"""AddChunkingStrategyRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .addchunkingstrategyrequest import (
        AddChunkingStrategyRequest,
        AddChunkingStrategyRequestTypedDict,
    )


class AddChunkingStrategyRequest1TypedDict(TypedDict):
    datasource_id: str
    add_chunking_strategy_request: AddChunkingStrategyRequestTypedDict


class AddChunkingStrategyRequest1(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    add_chunking_strategy_request: Annotated[
        AddChunkingStrategyRequest,
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ]


defer_imports(
    globals(),
    {
        "AddChunkingStrategyRequest": ".addchunkingstrategyrequest",
    },
)
