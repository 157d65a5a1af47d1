"""UpdateDatasourceRequest1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Annotated, TypedDict

from ..types import BaseModel
from ..types.deferred import defer_imports
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata

if TYPE_CHECKING:
    from .updatedatasourcerequest import UpdateDatasourceRequest, UpdateDatasourceRequestTypedDict


class UpdateDatasourceRequest1TypedDict(TypedDict):
    datasource_id: str
    update_datasource_request: UpdateDatasourceRequestTypedDict


class UpdateDatasourceRequest1(BaseModel):
    datasource_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]

    update_datasource_request: Annotated[
        UpdateDatasourceRequest,
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ]


defer_imports(
    globals(),
    {
        "UpdateDatasourceRequest": ".updatedatasourcerequest",
    },
)
