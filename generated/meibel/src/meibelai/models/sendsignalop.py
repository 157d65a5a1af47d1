"""SendSignalRequest."""

from __future__ import annotations

from typing import Any, List

from typing_extensions import Annotated, NotRequired, TypedDict

from ..types import UNSET, BaseModel, Nullable, OptionalNullable
from ..utils.metadata import FieldMetadata, PathParamMetadata, RequestMetadata


class SendSignalRequestTypedDict(TypedDict):
    blueprint_instance_id: str
    """Unique identifier for the workflow instance"""
    signal_name: str
    """Name of the signal to send"""
    request_body: NotRequired[Nullable[List[Any]]]


class SendSignalRequest(BaseModel):
    blueprint_instance_id: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
    """Unique identifier for the workflow instance"""

    signal_name: Annotated[
        str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))
    ]
    """Name of the signal to send"""

    request_body: Annotated[
        OptionalNullable[List[Any]],
        FieldMetadata(request=RequestMetadata(media_type="application/json")),
    ] = UNSET
