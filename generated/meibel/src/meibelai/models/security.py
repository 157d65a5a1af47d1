"""Security."""

from __future__ import annotations

from typing import Optional

import pydantic
from typing_extensions import Annotated, NotRequired, TypedDict

from ..types import BaseModel
from ..utils.metadata import FieldMetadata, SecurityMetadata


class SecurityTypedDict(TypedDict):
    api_key_header: NotRequired[str]


class Security(BaseModel):
    api_key_header: Annotated[
        Optional[str],
        pydantic.Field(repr=False),
        FieldMetadata(
            security=SecurityMetadata(
                scheme=True, scheme_type="apiKey", sub_type="header", field_name="Meibel-API-Key"
            )
        ),
    ] = None
