"""S3Config."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..types import BaseModel


class S3ConfigTypedDict(TypedDict):
    """Access to an S3 bucket"""

    role_arn: str
    region: str


class S3Config(BaseModel):
    """Access to an S3 bucket"""

    role_arn: str

    region: str
