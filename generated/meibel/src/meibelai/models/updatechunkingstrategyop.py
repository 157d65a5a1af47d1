"""UpdateChunkingStrategyRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .updatechunkingstrategyrequest import (
        UpdateChunkingStrategyRequest,
        UpdateChunkingStrategyRequestTypedDict,
    )


class UpdateChunkingStrategyRequest1TypedDict(TypedDict):
    datasource_id: str
    update_chunking_strategy_request: UpdateChunkingStrategyRequestTypedDict


class UpdateChunkingStrategyRequest1(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    update_chunking_strategy_request: Annotated[
        UpdateChunkingStrategyRequest,
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ]


defer_imports(
    globals(),
    {
        "UpdateChunkingStrategyRequest": ".updatechunkingstrategyrequest",
    },
)
