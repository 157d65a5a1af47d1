"""WebDomain."""

from __future__ import annotations

import pydantic
from typing_extensions import Annotated, TypedDict

from ..types import BaseModel


class WebDomainTypedDict(TypedDict):
    """A domain to read"""

    domain: str
    limit_pattern: str
    exclude_pattern: str
    ingestible: bool
    expandable: bool


class WebDomain(BaseModel):
    """A domain to read"""

    domain: str

    limit_pattern: Annotated[str, pydantic.Field(alias="limitPattern")]

    exclude_pattern: Annotated[str, pydantic.Field(alias="excludePattern")]

    ingestible: bool

    expandable: bool
